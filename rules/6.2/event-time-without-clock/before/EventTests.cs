using Duende.IdentityServer.Events;
using Microsoft.AspNetCore.Authentication;
using Xunit;

namespace Contoso.Identity.Tests;

public class FrozenClock : ISystemClock
{
    public DateTimeOffset UtcNow => new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

public static class EventAssertions
{
    public static void IsFrozen(Event evt)
    {
        // finding: 6.2/event-time-without-clock
        Assert.Equal(2022, evt.TimeStamp.Year);
    }

    public static bool IsOld(Event evt)
    {
        // finding: 6.2/event-time-without-clock
        return evt.TimeStamp < new DateTime(2022, 1, 2);
    }
}
