using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class OtherWords
{
    public static string Column(PersistedGrant grant) => grant.ConsumedTime is null ? "token_issued" : "introspection_failure";
}
