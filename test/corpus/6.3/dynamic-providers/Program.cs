using Duende.IdentityServer.Stores;
using Meadow.Federation.Saml;
using Microsoft.Extensions.DependencyInjection.Extensions;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(o => o.DynamicProviders.SignInScheme = "external")
    .AddIdentityProviderStore<ProviderStore>();
// ask: 6.3/empty-store-fallback
builder.Services.TryAddScoped<IClientStore, MeadowClients>();
// ask: 6.3/empty-store-fallback
builder.Services.TryAddTransient(typeof(IResourceStore), typeof(MeadowResources));
builder.Services.TryAddScoped<IDeviceStore, MeadowDevices>();
builder.Services.AddScoped<IClientStore, MeadowClients>();
builder.Services.AddTransient(Factory.Make);
builder.Build().Run();
