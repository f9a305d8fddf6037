namespace Acme.Crm;

public class Client
{
    public bool AllowOfflineAccess { get; set; }

    // new Client { AllowOfflineAccess = true } of IdentityServer is made elsewhere
    public static Client Create() => new() { AllowOfflineAccess = true };
}
