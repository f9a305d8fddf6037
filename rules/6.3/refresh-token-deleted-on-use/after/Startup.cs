namespace Contoso.Identity.Tokens;

public static class Startup
{
    public static void AddIdentity(this IServiceCollection services)
    {
        services.AddIdentityServer(options =>
        {
            options.PersistentGrants.DeleteOneTimeOnlyRefreshTokensOnUse = false;
        });
    }
}
