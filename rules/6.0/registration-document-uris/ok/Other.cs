using Duende.IdentityServer.Models;
using IdentityModel.Client;

namespace Contoso.Identity;

public static class Other
{
    public static DynamicClientRegistrationDocument For(Client client) => new DynamicClientRegistrationDocument
    {
        ClientName = client.ClientName,
        ApplicationType = "web",
    };
}
