using Duende.IdentityServer;
using NodaTime;

namespace Harbour.Web;

// finding: 7.0/ambiguous-type-names
public class Tide(IClock clock)
{
    public bool Turns(IdentityServerUser user) => user.AuthenticationTime < clock.GetCurrentInstant().ToDateTimeUtc();
}
