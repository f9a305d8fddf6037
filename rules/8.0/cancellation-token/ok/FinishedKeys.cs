using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Keys;

public class FinishedKeys : IValidationKeysStore
{
    private readonly List<SecurityKeyInfo> _keys = new();

    public Task<IReadOnlyCollection<SecurityKeyInfo>> GetValidationKeysAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyCollection<SecurityKeyInfo>>(_keys.Where(key => key.Key != null).ToList());

    /// <summary>An overload of the class's own, which IdentityServer does not know.</summary>
    public Task<IEnumerable<SecurityKeyInfo>> GetValidationKeysAsync(string algorithm) =>
        Task.FromResult(_keys.Where(key => key.SigningAlgorithm == algorithm));
}

public class KeyReport
{
    public async Task<int> Count(FinishedKeys keys, CancellationToken ct) =>
        (await keys.GetValidationKeysAsync("RS256")).Count() + (await keys.GetValidationKeysAsync(ct)).Count;
}
