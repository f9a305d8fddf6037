using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class PartnerClients
{
    public static Client Partner => new()
    {
        ClientId = "partner",
        // finding: 7.0/consent-key-format
        RequireConsent = true,
    };
}
