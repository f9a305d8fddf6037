namespace Fabrikam.Login;

public class Secrets
{
    // services.AddDataProtection() is called by the host.
    public Secrets AddDataProtection() => this;

    public static Secrets Create() => new Secrets().AddDataProtection();
}
