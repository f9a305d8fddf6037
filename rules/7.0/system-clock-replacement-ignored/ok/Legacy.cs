using System;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity.Tests;

public class FrozenClock : ISystemClock
{
    public DateTimeOffset UtcNow => new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);
}

public static class Legacy
{
    public static void Freeze(IServiceCollection services)
    {
        services.AddIdentityServer().AddLegacyClock();
        services.AddSingleton<ISystemClock, FrozenClock>();
    }
}
