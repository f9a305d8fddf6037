using Duende.IdentityServer;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer(options =>
{
    options.MutualTls.Enabled = true;
    // finding: 7.2/mtls-domain-compares-port
    options.MutualTls.DomainName = "mtls.contoso.example";
});

builder.Build().Run();
