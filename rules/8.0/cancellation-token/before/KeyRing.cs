using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Stores;
using Microsoft.IdentityModel.Tokens;

namespace Acme.Identity.Keys;

public class KeyRing : IValidationKeysStore
{
    // finding: 8.0/cancellation-token
    private readonly IEnumerable<SecurityKeyInfo> _keys;

    public KeyRing(SecurityKey key) => _keys = new[] { new SecurityKeyInfo { Key = key } };

    // finding: 8.0/cancellation-token
    public Task<IEnumerable<SecurityKeyInfo>> GetValidationKeysAsync() => Task.FromResult(_keys);
}

public class PartnerKeyRing : IValidationKeysStore
{
    private readonly IReadOnlyList<SecurityKey> _keys;

    public PartnerKeyRing(IReadOnlyList<SecurityKey> keys) => _keys = keys;

    // finding: 8.0/cancellation-token
    public async Task<IEnumerable<SecurityKeyInfo>> GetValidationKeysAsync()
    {
        await Task.Yield();
        if (_keys.Count == 0)
        {
            return new List<SecurityKeyInfo>();
        }

        // finding: 8.0/cancellation-token
        return _keys.Select(key => new SecurityKeyInfo { Key = key });
    }
}
