using System.Threading.Tasks;

namespace Acme.Identity.Own;

public interface IReferenceTokenStore
{
    Task RemoveReferenceTokensAsync(string subjectId, string clientId);
}

public class Own : IReferenceTokenStore
{
    public Task RemoveReferenceTokensAsync(string subjectId, string clientId) => Task.CompletedTask;
}
