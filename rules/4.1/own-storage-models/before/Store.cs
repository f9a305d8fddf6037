using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    public static class Mapper
    {
        public static PersistedGrantEntity ToEntity(this PersistedGrant grant) => new PersistedGrantEntity
        {
            Id = grant.Key,
            Type = grant.Type,
            Data = grant.Data
        };
    }
}
