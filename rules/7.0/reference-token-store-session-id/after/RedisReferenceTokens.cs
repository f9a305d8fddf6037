using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity;

public class RedisReferenceTokens : IReferenceTokenStore
{
    public Task<string> StoreReferenceTokenAsync(Token token) => Task.FromResult("");

    public Task<Token> GetReferenceTokenAsync(string handle) => Task.FromResult<Token>(null);

    public Task RemoveReferenceTokenAsync(string handle) => Task.CompletedTask;

    public Task RemoveReferenceTokensAsync(string subjectId, string clientId, string sessionId = default) => Task.CompletedTask;
}
