namespace Contoso.Identity.Grants
{
    // finding: 6.2/refresh-token-upgrade-in-serializer
    internal sealed class TracingSerializer : IDisposable, Duende.IdentityServer.Stores.Serialization.IPersistentGrantSerializer
    {
        public string Serialize<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value);

        public T Deserialize<T>(string json) => System.Text.Json.JsonSerializer.Deserialize<T>(json)!;

        public void Dispose()
        {
        }
    }
}
