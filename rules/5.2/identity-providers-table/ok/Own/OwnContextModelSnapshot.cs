using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Contoso.Identity.Own.Migrations
{
    // Clients of a store of the host's own, which has no providers in the database.
    [DbContext(typeof(OwnContext))]
    partial class OwnContextModelSnapshot : ModelSnapshot
    {
        protected override void BuildModel(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity("Contoso.Identity.Own.Entities.Client", b =>
            {
                b.Property<int>("Id");
                b.Property<string>("ClientId");
                b.Property<string>("ProtocolType");
                b.Property<bool>("RequirePkce");
                b.Property<bool>("RequireClientSecret");
                b.Property<bool>("AllowOfflineAccess");
                b.Property<int>("IdentityTokenLifetime");
                b.ToTable("Clients");
            });
        }
    }
}
