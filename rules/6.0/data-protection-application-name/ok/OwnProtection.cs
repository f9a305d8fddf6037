using Duende.IdentityServer.Configuration;

namespace Fabrikam.Login;

public static class OwnProtection
{
    public static Vault AddDataProtection(this Vault vault) => vault;

    public static Vault Set(Vault vault, IdentityServerOptions options) => vault.AddDataProtection();
}

public class Vault
{
}
