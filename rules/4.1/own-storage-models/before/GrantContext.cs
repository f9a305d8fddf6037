using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Storage
{
    public class GrantContext : DbContext
    {
        public DbSet<PersistedGrantEntity> Grants { get; set; }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<PersistedGrantEntity>(grant =>
            {
                grant.ToTable("grants");
                grant.Property(x => x.Id).HasMaxLength(200).ValueGeneratedNever();
                grant.Property(x => x.Type).HasMaxLength(50).IsRequired();
                grant.Property(x => x.SubjectId).HasMaxLength(200);
                grant.Property(x => x.ClientId).HasMaxLength(200).IsRequired();
                grant.Property(x => x.CreationTime).IsRequired();
                // finding: 4.1/own-storage-models
                grant.Property(x => x.Data).HasMaxLength(50000).IsRequired();
                grant.HasIndex(x => new { x.SubjectId, x.ClientId, x.Type });
            });
        }
    }

    public static class Tables
    {
        public const string Devices = "create table device_codes (" +
            "device_code text primary key, user_code text, subject_id text, " +
            // finding: 4.1/own-storage-models
            "client_id text, creation_time timestamp, expiration timestamp, data text)";
    }
}
