using System.Net.Http.Headers;
using Duende.IdentityServer.Models;

namespace Contoso.Identity.Tests;

public static class Plain
{
    public static AuthenticationHeaderValue Basic(Client client) => new("Basic", client.ClientId);
}
