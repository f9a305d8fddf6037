// finding: 5.0/namespaces
using IdentityServer4.Stores.Serialization;
// finding: 5.0/newtonsoft-json-not-brought
using Newtonsoft.Json;

namespace Contoso.Identity
{
    public static class Grants
    {
        // finding: 5.0/newtonsoft-json-not-brought
        public static JsonSerializerSettings Settings()
        {
            // finding: 5.0/newtonsoft-json-not-brought
            var settings = new JsonSerializerSettings
            {
                // finding: 5.0/grant-serialization
                ContractResolver = new CustomContractResolver()
            };
            // finding: 5.0/grant-serialization
            settings.Converters.Add(new ClaimConverter());
            return settings;
        }

        // finding: 5.0/grant-serialization
        public static IPersistentGrantSerializer Serializer() => new PersistentGrantSerializer();
    }
}
