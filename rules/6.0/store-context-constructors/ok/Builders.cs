using System;
using Duende.IdentityServer.EntityFramework.DbContexts;
using Microsoft.EntityFrameworkCore;

namespace Contoso.Identity.Data
{
    public class OrdersContext : DbContext
    {
        public OrdersContext(DbContextOptions<OrdersContext> options) : base(options)
        {
        }
    }

    public static class Builders
    {
        public static OrdersContext Orders(string name) =>
            new OrdersContext(new DbContextOptionsBuilder<OrdersContext>().UseInMemoryDatabase(name).Options);

        public static PersistedGrantDbContext Grants(string name, IServiceProvider services) =>
            new PersistedGrantDbContext(
                new DbContextOptionsBuilder<PersistedGrantDbContext>()
                    .UseInMemoryDatabase(name)
                    .UseApplicationServiceProvider(services)
                    .Options);

        public static DbContextOptions<PersistedGrantDbContext> InSteps(string name, IServiceProvider services)
        {
            var builder = new DbContextOptionsBuilder<PersistedGrantDbContext>();
            builder.UseInMemoryDatabase(name);
            builder.UseApplicationServiceProvider(services);
            return builder.Options;
        }
    }
}
