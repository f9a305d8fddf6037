using IdentityServer4.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;
using MongoDB.Bson.Serialization;

namespace Contoso.Identity.Storage
{
    public class HostContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            // Its members are mapped by themselves; this only makes two of them shorter.
            modelBuilder.Entity<PersistedGrant>(grant =>
            {
                grant.ToTable("grants");
                grant.Property(x => x.SubjectId).HasMaxLength(36);
                grant.Property(x => x.ClientId).HasMaxLength(36);
                grant.HasIndex(x => new { x.SubjectId, x.ClientId, x.Type, x.Expiration, x.CreationTime });
            });
        }

        public static void Map() => BsonClassMap.RegisterClassMap<PersistedGrant>(map =>
        {
            map.AutoMap();
            map.MapIdProperty(grant => grant.Key);
            map.MapProperty(grant => grant.Type).SetElementName("type");
            map.MapProperty(grant => grant.SubjectId).SetElementName("sub");
            map.MapProperty(grant => grant.ClientId).SetElementName("client");
            map.MapProperty(grant => grant.Data).SetElementName("data");
        });
    }
}
