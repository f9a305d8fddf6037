using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class OwnMethod
{
    public static Client AddEndpoint<T>(this Client client) => client;

    public static Func<Client> Adder(Client client) => client.AddEndpoint<int>;
}
