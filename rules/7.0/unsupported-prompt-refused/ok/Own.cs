using Duende.IdentityServer.Models;

namespace Acme.Shell;

public class OpenIdConnectOptions
{
    public string Prompt { get; set; }

    public static OpenIdConnectOptions Create(Client client) => new() { Prompt = "signup" };
}
