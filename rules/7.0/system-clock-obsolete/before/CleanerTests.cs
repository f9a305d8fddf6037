using System;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.Authentication;
using Moq;

namespace Contoso.Identity.Tests;

// finding: 7.0/system-clock-obsolete
public class NoonClock : ISystemClock
{
    public DateTimeOffset UtcNow => new(2024, 1, 1, 12, 0, 0, TimeSpan.Zero);
}

public class CleanerTests
{
    // finding: 7.0/system-clock-obsolete
    private readonly Mock<ISystemClock> _clock = new();

    public object Subject(IPersistedGrantStore grants) => new GrantCleaner(grants, _clock.Object);
}
