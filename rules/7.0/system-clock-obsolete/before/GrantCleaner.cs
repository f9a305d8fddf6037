using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity;

public class GrantCleaner
{
    private readonly IPersistedGrantStore _grants;
    // finding: 7.0/system-clock-obsolete
    private readonly ISystemClock _clock;

    // finding: 7.0/system-clock-obsolete
    public GrantCleaner(IPersistedGrantStore grants, ISystemClock clock)
    {
        _grants = grants;
        _clock = clock;
    }

    public async Task<bool> IsOverAsync(string key) => (await _grants.GetAsync(key)).Expiration < _clock.UtcNow;

    // finding: 7.0/system-clock-obsolete
    public static GrantCleaner Default(IPersistedGrantStore grants) => new(grants, new SystemClock());
}
