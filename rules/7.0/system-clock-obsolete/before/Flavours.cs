using Duende.IdentityServer.Stores;
#if TRACING
using ISystemClock = Contoso.Identity.TracingClock;
#else
using Microsoft.AspNetCore.Authentication;
#endif

namespace Contoso.Identity;

public class Flavours
{
    // finding: 7.0/system-clock-obsolete
    public Flavours(ISystemClock clock, IPersistedGrantStore grants)
    {
    }
}
