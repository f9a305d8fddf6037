using System;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity.Tests;

// finding: 7.0/system-clock-obsolete
public class FrozenClock : ISystemClock
{
    public DateTimeOffset UtcNow => new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

public static class ClockSetup
{
    public static void Freeze(IServiceCollection services)
    {
        services.AddIdentityServer();
        // finding: 7.0/system-clock-replacement-ignored
        // finding: 7.0/system-clock-obsolete
        services.AddSingleton<ISystemClock, FrozenClock>();
    }

    public static void Shift(IServiceCollection services)
    {
        // finding: 7.0/system-clock-replacement-ignored
        // finding: 7.0/system-clock-obsolete
        services.AddSingleton<ISystemClock>(new FrozenClock());
    }
}
