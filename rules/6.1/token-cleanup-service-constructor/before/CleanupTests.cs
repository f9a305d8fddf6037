using Duende.IdentityServer.EntityFramework;
using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests;

public static class CleanupTests
{
    public static TokenCleanupService Create(IPersistedGrantDbContext context, IOperationalStoreNotification notification) =>
        // finding: 6.1/token-cleanup-service-constructor
        new TokenCleanupService(new OperationalStoreOptions(), context, NullLogger<TokenCleanupService>.Instance, notification);
}
