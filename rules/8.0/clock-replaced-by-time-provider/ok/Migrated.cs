using System;
using Duende.IdentityServer.Stores;

namespace Acme.Identity.Tokens;

public class MigratedLifetimes(TimeProvider time)
{
    public DateTimeOffset EndOf(TimeSpan lifetime) => time.GetUtcNow() + lifetime;
}
