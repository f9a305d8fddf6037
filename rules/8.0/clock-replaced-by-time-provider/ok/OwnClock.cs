using System;

namespace Acme.Scheduling;

public interface IClock
{
    DateTimeOffset UtcNow { get; }
}

public class Schedule
{
    private readonly IClock _clock;

    public Schedule(IClock clock) => _clock = clock;

    public bool IsDue(DateTimeOffset at) => _clock.UtcNow >= at;
}
