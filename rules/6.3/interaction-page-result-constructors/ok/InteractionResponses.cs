using Duende.IdentityServer.ResponseHandling;

namespace Acme.Identity;

public static class InteractionResponses
{
    // The endpoint makes the CustomRedirectResult itself.
    public static InteractionResponse Terms() => new InteractionResponse { RedirectUrl = "/terms" };
}
