using System;
using Duende.IdentityServer;
using Duende.IdentityServer.Stores;

namespace Contoso.Identity;

public interface ISystemClock
{
    DateTimeOffset UtcNow { get; }
}

public class Ticks
{
    private readonly ISystemClock _own;

    // Unlike the `ISystemClock` of ASP.NET Core, these are not obsolete.
    public Ticks(ISystemClock own, IClock product, TimeProvider time, IPersistedGrantStore grants)
    {
        _own = own;
    }

    public string Name => "Microsoft.AspNetCore.Authentication.ISystemClock";
}
