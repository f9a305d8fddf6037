using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Own;

public interface IIntrospectionRequestValidator
{
    Task<bool> ValidateAsync(NameValueCollection parameters, ApiResource api);
}

public class Own : IIntrospectionRequestValidator
{
    public Task<bool> ValidateAsync(NameValueCollection parameters, ApiResource api) => Task.FromResult(api.Enabled);
}
