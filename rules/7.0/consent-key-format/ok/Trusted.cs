using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class Trusted
{
    public static Client Portal => new() { ClientId = "portal", RequireConsent = false };
}
