using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity;

// Built for .NET 8, it has the warning before the upgrade.
public class Warned
{
    private readonly ISystemClock _clock;

    public Warned(ISystemClock clock, IPersistedGrantStore grants) => _clock = clock;
}
