using Microsoft.AspNetCore.Components.WebAssembly.Authentication;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);

// The method of the WebAssembly package, which has the same name.
builder.Services.AddApiAuthorization();
builder.Services.AddApiAuthorization<RemoteAuthenticationState>(options => options.ProviderOptions.ConfigurationEndpoint = "_configuration/shop");

await builder.Build().RunAsync();
