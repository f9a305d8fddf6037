using System;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    public class MongoPersistedGrant
    {
        public string Key { get; set; }
        public string Type { get; set; }
        public string SubjectId { get; set; }
        public string SessionId { get; set; }
        public string ClientId { get; set; }
        public string Description { get; set; }
        public DateTime CreationTime { get; set; }
        public DateTime? Expiration { get; set; }
        public DateTime? ConsumedTime { get; set; }
        public string Data { get; set; }
    }

    // The product's own class has the new members by itself.
    public class TenantPersistedGrant : PersistedGrant
    {
        public string Tenant { get; set; }
        public string Type2 { get; set; }
    }

    // A client of another kind.
    public class Client
    {
        public int Id { get; set; }
        public string ClientName { get; set; }
        public string Address { get; set; }
        public string Description { get; set; }
    }

    // What pages show is no storage.
    public class PersistedGrantViewModel
    {
        public string Type { get; set; }
        public string SubjectId { get; set; }
        public string ClientId { get; set; }
        public DateTime CreationTime { get; set; }
        public DateTime? Expiration { get; set; }
        public string Data { get; set; }
    }
}
