using Duende.IdentityServer.EntityFramework.Interfaces;
using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests
{
    public static class StoreTests
    {
        public static ResourceStore Create(IConfigurationDbContext context) =>
            // finding: 6.0/ef-stores-cancellation-token-provider
            new ResourceStore(context, NullLogger<ResourceStore>.Instance);
    }
}
