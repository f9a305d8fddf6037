using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

// https.ClientCertificateMode = ClientCertificateMode.RequireCertificate
builder.WebHost.ConfigureKestrel(kestrel =>
    kestrel.ConfigureHttpsDefaults(https => https.ClientCertificateMode = ClientCertificateMode.NoCertificate));

builder.Services.AddIdentityServer(options =>
{
    options.MutualTls.Enabled = false;
    options.Caching.ClientStoreExpiration = System.TimeSpan.FromMinutes(5);
});

builder.Build().Run();
