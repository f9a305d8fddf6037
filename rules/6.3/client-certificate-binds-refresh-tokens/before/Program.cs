using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);

builder.WebHost.ConfigureKestrel(kestrel =>
    kestrel.ConfigureHttpsDefaults(https =>
    {
        // finding: 6.3/client-certificate-binds-refresh-tokens
        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
    }));

builder.Services.AddIdentityServer(options =>
{
    // finding: 6.3/client-certificate-binds-refresh-tokens
    options.MutualTls.Enabled = true;
    // finding: 6.3/client-certificate-binds-refresh-tokens
    options.MutualTls.AlwaysEmitConfirmationClaim = true;
});

builder.Build().Run();
