using System.Text.Json;
using Duende.IdentityServer.Stores.Serialization;

namespace Contoso.Identity.Grants;

// finding: 6.2/refresh-token-upgrade-in-serializer
public class PlainSerializer : IPersistentGrantSerializer
{
    public string Serialize<T>(T value) => JsonSerializer.Serialize(value);

    public T Deserialize<T>(string json) => JsonSerializer.Deserialize<T>(json)!;
}
