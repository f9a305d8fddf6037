namespace Contoso.Billing
{
    public class Client
    {
        public string AllowedGrantTypes { get; set; }
    }

    public static class Clients
    {
        public static Client First => new Client { AllowedGrantTypes = "Code" };
    }
}
