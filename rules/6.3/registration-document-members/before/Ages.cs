using Duende.IdentityServer.Models;
using IdentityModel.Client;

namespace Contoso.Identity;

public static class Ages
{
    public static Client Client(DynamicClientRegistrationDocument document)
    {
        // finding: 6.3/registration-document-members
        int age = document.DefaultMaxAge;
        return new Client { UserSsoLifetime = age };
    }
}
