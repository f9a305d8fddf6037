using Duende.IdentityServer;
using Harbour.Time;

namespace Harbour.Web;

// finding: 7.0/ambiguous-type-names
public class Greeting(IClock clock)
{
    public string Provider => IdentityServerConstants.LocalIdentityProvider;

    public int Hour => clock.Now.Hour;
}
