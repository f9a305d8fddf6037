using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Duende.IdentityServer.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Contoso.Identity.Tests;

public static class Harness
{
    public static ServerSideTicketStore Store(IIssuerNameService issuers, IServerSideSessionStore store, IDataProtectionProvider protection) =>
        // finding: 7.3/session-service-constructors
        new ServerSideTicketStore(new IdentityServerOptions(), issuers, store, protection, NullLogger<ServerSideTicketStore>.Instance);
}
