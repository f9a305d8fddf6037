using System;

namespace Acme.Identity.Own;

public record Event(DateTime TimeStamp, string Name);

public static class Lines
{
    public static string Of(Event evt) => $"{evt.TimeStamp} {evt.Name}";
}
