using Canal.Login;
using Duende.IdentityServer.Configuration;
using Microsoft.AspNetCore.Authentication.Certificate;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

var builder = WebApplication.CreateBuilder(args);

builder.WebHost.ConfigureKestrel(kestrel =>
{
    kestrel.ConfigureHttpsDefaults(https =>
    {
        // applies: 6.3/client-certificate-binds-refresh-tokens
        https.ClientCertificateMode = ClientCertificateMode.AllowCertificate;
    });
    kestrel.ListenAnyIP(5001, listen => listen.UseHttps(https =>
    {
        https.ClientCertificateMode = ClientCertificateMode.NoCertificate;
    }));
});

builder.Services.Configure<KestrelServerOptions>(o =>
    // applies: 6.3/client-certificate-binds-refresh-tokens
    o.ConfigureHttpsDefaults(h => h.ClientCertificateMode = ClientCertificateMode.RequireCertificate));

var https = new HttpsConnectionAdapterOptions
{
    // applies: 6.3/client-certificate-binds-refresh-tokens
    ClientCertificateMode = ClientCertificateMode.DelayCertificate,
};

builder.Services.AddDataProtection(o => o.ApplicationDiscriminator = "canal");
builder.Services.AddIdentityServer(o => o.ServerSideSessions.UserDisplayNameClaimType = "name").AddServerSideSessions();
builder.Services.AddCanalSessions();
builder.Services.AddSingleton(https);
builder.Services.AddAuthentication().AddCertificate(o => o.AllowedCertificateTypes = CertificateTypes.All);
builder.Services.PostConfigure<IdentityServerOptions>(o =>
{
    o.MutualTls.Enabled = !builder.Environment.IsDevelopment();
    o.Authentication.CookieSlidingExpiration = true;
});
builder.Build().Run();
