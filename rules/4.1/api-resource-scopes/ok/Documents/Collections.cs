using System.Collections.Generic;
using IdentityServer4.Models;
using MongoDB.Driver;

namespace Contoso.Identity.Documents
{
    public class Collections
    {
        public IMongoCollection<ApiResource> Apis { get; set; }

        public IMongoCollection<ApiScope> Scopes { get; set; }

        public IMongoCollection<Client> Clients { get; set; }

        public Dictionary<string, ApiResource> ByName { get; } = new Dictionary<string, ApiResource>();
    }
}
