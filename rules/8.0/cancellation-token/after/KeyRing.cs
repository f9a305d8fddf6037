using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.IdentityModel.Tokens;

namespace Acme.Identity.Keys;

public class KeyRing : IValidationKeysStore
{
    private readonly IReadOnlyCollection<SecurityKeyInfo> _keys;

    public KeyRing(SecurityKey key) => _keys = new[] { new SecurityKeyInfo { Key = key } };

    public Task<IReadOnlyCollection<SecurityKeyInfo>> GetValidationKeysAsync(CancellationToken ct) => Task.FromResult(_keys);
}

public class PartnerKeyRing : IValidationKeysStore
{
    private readonly IReadOnlyList<SecurityKey> _keys;

    public PartnerKeyRing(IReadOnlyList<SecurityKey> keys) => _keys = keys;

    public async Task<IReadOnlyCollection<SecurityKeyInfo>> GetValidationKeysAsync(CancellationToken ct)
    {
        await Task.Yield();
        if (_keys.Count == 0)
        {
            return new List<SecurityKeyInfo>();
        }

        return _keys.Select(key => new SecurityKeyInfo { Key = key }).ToArray();
    }
}
