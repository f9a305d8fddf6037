using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;

var builder = WebAssemblyHostBuilder.CreateDefault(args);

// finding: 7.0/api-authorization-package
builder.Services.AddApiAuthorization();

await builder.Build().RunAsync();
