using IdentityModel.OidcClient;

namespace Contoso.Client;

public class Caller
{
    public OidcClient Make() => new(new OidcClientOptions { Authority = "https://id.example.com" });
}
