namespace Acme.Newsletter;

public class Client
{
    public bool RequireConsent { get; set; }

    public static Client Create() => new() { RequireConsent = true };
}
