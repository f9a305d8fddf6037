using NodaTime;

namespace Harbour.Web;

public class Moon(IClock clock)
{
    public Instant Now => clock.GetCurrentInstant();
}
