using Duende.IdentityServer.EntityFramework.Options;
// finding: 6.1/api-authorization-package
using Microsoft.AspNetCore.ApiAuthorization.IdentityServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Shop.Server.Data;

// finding: 6.1/api-authorization-package
public class ShopContext : ApiAuthorizationDbContext<ShopUser>
{
    public ShopContext(DbContextOptions<ShopContext> options, IOptions<OperationalStoreOptions> operationalStoreOptions)
        // finding: 6.1/api-authorization-package
        : base(options, operationalStoreOptions)
    {
    }

    public DbSet<Order> Orders => Set<Order>();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Order>().HasKey(order => order.Number);
    }
}
