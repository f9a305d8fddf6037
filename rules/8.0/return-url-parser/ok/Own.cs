using System.Threading.Tasks;

namespace Acme.Links;

public interface IReturnUrlParser
{
    Task<string> ParseAsync(string url);
}

public class LinkParser : IReturnUrlParser
{
    public Task<string> ParseAsync(string url) => Task.FromResult(url.Trim());
}
