using Duende.IdentityServer;
using Duende.IdentityServer.Models;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    // finding: 7.3/error-answers-of-dpop-and-mtls
    options.MutualTls.Enabled = true;
}).AddInMemoryClients(
[
    // finding: 7.3/error-answers-of-dpop-and-mtls
    new Client { ClientId = "bank", RequireDPoP = true }
]);

builder.Build().Run();
