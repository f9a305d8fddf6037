using Quay.Identity;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer().AddInMemoryIdentityResources(Berths.Resources).AddInMemoryClients(Berths.Clients);

var app = builder.Build();
app.UseIdentityServer();
app.Run();
