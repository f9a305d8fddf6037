using Duende.IdentityServer.Configuration;

namespace Contoso.Identity;

public static class Open
{
    public static void Set(IdentityServerOptions options)
    {
        options.Endpoints.EnableBackchannelAuthenticationEndpoint = true;
        options.Endpoints.EnableIntrospectionEndpoint = false;
    }
}
