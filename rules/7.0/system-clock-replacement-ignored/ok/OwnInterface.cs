using System;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Scheduling;

public interface ISystemClock
{
    DateTimeOffset Now { get; }
}

public class WallClock : ISystemClock
{
    public DateTimeOffset Now => DateTimeOffset.Now;
}

public static class Setup
{
    public static void Add(IServiceCollection services) => services.AddSingleton<ISystemClock, WallClock>();
}
