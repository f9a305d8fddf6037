namespace Contoso.Vault;

public class VaultServices
{
    // services.AddDataProtection() belongs to ASP.NET Core; this is ours.
    public VaultServices AddDataProtection() => this;

    public static string Hint => "call AddDataProtection().SetApplicationName(\"vault\")";
}

public static class Vault
{
    public static VaultServices Create()
    {
        var vault = new VaultServices();
        return vault.AddDataProtection();
    }
}
