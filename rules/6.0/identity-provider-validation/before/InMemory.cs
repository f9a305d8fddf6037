using System.Collections.Generic;
using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Identity
{
    public static class InMemory
    {
        public static void Add(IIdentityServerBuilder builder, IEnumerable<OidcProvider> providers) =>
            // finding: 6.0/identity-provider-validation
            builder.AddInMemoryOidcProviders(providers);
    }
}
