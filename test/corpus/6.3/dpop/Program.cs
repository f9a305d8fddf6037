using Beacon.Auth;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(o => o.DPoP.ProofTokenValidityDuration = TimeSpan.FromSeconds(30))
    .AddConfigurationStore()
    .AddInMemoryClients(Clients.Get());
builder.Services.AddScoped<Importer>();
builder.Build().Run();
