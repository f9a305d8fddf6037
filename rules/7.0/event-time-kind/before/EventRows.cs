using System;
using Duende.IdentityServer.Events;

namespace Acme.Identity;

public static class EventRows
{
    // finding: 7.0/event-time-kind
    public static DateTimeOffset When(Event evt) => evt.TimeStamp;

    public static string Line(Event evt)
    {
        // finding: 7.0/event-time-kind
        return $"{evt.TimeStamp.ToLocalTime()} {evt.Name}";
    }
}
