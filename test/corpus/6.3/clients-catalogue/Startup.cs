using Atlas.Identity.Catalogue;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    .AddInMemoryApiScopes(Array.Empty<Duende.IdentityServer.Models.ApiScope>())
    .AddInMemoryClients(Web.Clients.Concat(Machines.All(builder.Configuration)));
builder.Build().Run();
