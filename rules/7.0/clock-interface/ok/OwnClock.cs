using System;
using Microsoft.AspNetCore.Authentication;

namespace Acme.Identity.Own;

// Uses ISystemClock for its own ends and hands it to nobody.
public class DefaultTokenCreationService
{
    private readonly ISystemClock _clock;

    public DefaultTokenCreationService(ISystemClock clock) => _clock = clock;

    public bool IsNight => _clock.UtcNow.Hour < 6;
}

public class Night : DefaultTokenCreationService
{
    public Night(ISystemClock clock) : base(clock)
    {
    }
}
