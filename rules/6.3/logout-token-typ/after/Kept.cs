using Duende.IdentityServer.Models;

namespace Contoso.Identity.Kept;

public static class Kept
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityServer(options =>
        {
            options.EmitStaticAudienceClaim = true;
            options.LogoutTokenJwtType = "at+jwt";
        });
    }

    public static Client Web => new()
    {
        ClientId = "web",
        BackChannelLogoutUri = "https://web.contoso.example/bff/backchannel",
    };
}
