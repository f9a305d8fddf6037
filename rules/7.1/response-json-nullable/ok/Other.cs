using Duende.IdentityServer.Models;
using System.Text.Json;

namespace Contoso.Identity;

public record Row(JsonElement Json)
{
    public string? Name(Client client) => Json.GetProperty(client.ClientId).GetString();

    public static string? Of(Row row) => row.Json.GetProperty("name").GetString();
}
