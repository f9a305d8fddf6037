using Duende.IdentityServer.EntityFramework;

namespace Contoso.Files.Cleanup;

// The same name, for files.
public class TokenCleanupService
{
    public TokenCleanupService(string folder, int days, object log, IOperationalStoreNotification notification)
    {
    }

    public static TokenCleanupService Default(IOperationalStoreNotification notification) => new TokenCleanupService("/tmp", 3, null, notification);
}
