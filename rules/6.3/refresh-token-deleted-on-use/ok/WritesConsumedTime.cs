using Duende.IdentityServer.Models;

namespace Contoso.Identity.Import;

public static class GrantImport
{
    // Copies rows from another server; what is set here was read there.
    public static PersistedGrant Copy(string key, DateTime? used) => new PersistedGrant
    {
        Key = key,
        ConsumedTime = used,
    };

    public static void Reset(RefreshToken token) => token.ConsumedTime = null;
}
