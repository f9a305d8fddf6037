using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Options;
using Microsoft.EntityFrameworkCore;

namespace Quarry.Identity.Stores;

public class QuarryConfigurationContext : ConfigurationDbContext<QuarryConfigurationContext>
{
    public QuarryConfigurationContext(DbContextOptions<QuarryConfigurationContext> options, ConfigurationStoreOptions store) : base(options)
    {
        StoreOptions = store;
    }

    public DbSet<QuarrySite> Sites { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<QuarrySite>(b =>
        {
            b.ToTable("Sites");
            b.Property(x => x.BackChannelLogoutUri).HasMaxLength(2000);
        });
    }
}

public class QuarrySite
{
    public int Id { get; set; }
    public string BackChannelLogoutUri { get; set; } = "";
    public bool RequireDPoP { get; set; }
    public int RefreshTokenUsage { get; set; }
}
