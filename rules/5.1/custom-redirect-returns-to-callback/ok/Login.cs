using Duende.IdentityServer.ResponseHandling;

namespace Contoso.Identity
{
    public static class Login
    {
        public static InteractionResponse Ask() => new InteractionResponse { IsLogin = true };
    }
}
