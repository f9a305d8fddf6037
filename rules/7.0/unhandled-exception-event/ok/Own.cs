using System;

namespace Acme.Identity.Own;

public record UnhandledExceptionEvent(Exception Exception);

public static class Events
{
    public static string Name(UnhandledExceptionEvent evt) => evt.Exception.GetType().Name;
}
