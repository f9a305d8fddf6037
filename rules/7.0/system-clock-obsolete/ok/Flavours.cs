using System;
using Duende.IdentityServer.Stores;
#if NET8_0_OR_GREATER
using ISystemClock = System.TimeProvider;
#else
using ISystemClock = Microsoft.AspNetCore.Authentication.ISystemClock;
#endif
#if !NET8_0_OR_GREATER
using Microsoft.AspNetCore.Authentication;
#endif

namespace Contoso.Identity;

// Built for .NET 8, the name means what takes the clock's place.
public class Flavours
{
    private readonly ISystemClock _clock;

    public Flavours(ISystemClock clock, IPersistedGrantStore grants) => _clock = clock;

#if NET6_0 || NET7_0
    public DateTimeOffset Now => new SystemClock().UtcNow;
#else
    public DateTimeOffset Now => _clock.GetUtcNow();
#endif
}
