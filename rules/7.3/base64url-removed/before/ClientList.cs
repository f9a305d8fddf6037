using System.Text;
using System.Text.Json;
using Duende.IdentityModel;
using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Authentication;

namespace Contoso.Identity.Pages.Diagnostics;

public class ClientList
{
    public ClientList(AuthenticateResult result)
    {
        if (result.Properties?.Items.TryGetValue("client_list", out var encoded) == true && encoded != null)
        {
            // finding: 7.3/base64url-removed
            var json = Encoding.UTF8.GetString(Base64Url.Decode(encoded));
            Clients = JsonSerializer.Deserialize<string[]>(json) ?? [];
        }
    }

    public IEnumerable<string> Clients { get; } = [];

    public static Secret Shared(string value) => new(value.Sha256());
}
