using System;
using Duende.IdentityServer;

namespace Acme.Identity.Tokens;

public class Lifetimes
{
    // finding: 8.0/clock-replaced-by-time-provider
    private readonly IClock _clock;

    // finding: 8.0/clock-replaced-by-time-provider
    public Lifetimes(IClock clock) => _clock = clock;

    public DateTimeOffset EndOf(TimeSpan lifetime) => _clock.UtcNow + lifetime;
}
