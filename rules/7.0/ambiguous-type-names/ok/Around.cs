using Duende.IdentityServer;

namespace Harbour.Time;

public interface IClock
{
    DateTimeOffset Now { get; }
}

public class Around(IClock clock)
{
    public string Provider => IdentityServerConstants.LocalIdentityProvider;

    public int Hour => clock.Now.Hour;
}
