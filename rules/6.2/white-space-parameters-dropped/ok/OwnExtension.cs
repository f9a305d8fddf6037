using System.Collections.Specialized;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public static class OwnExtension
{
    public static NameValueCollection AsNameValueCollection(this Client client) => new() { ["client_id"] = client.ClientId };

    public static int Count(Client client) => client.AsNameValueCollection().Count;
}
