using System;
using System.Threading.Tasks;
using Duende.IdentityServer;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Webhook
{
    public static Task<string> TokenAsync(IServiceProvider services)
    {
        // finding: 7.0/identity-server-tools-interface
        var tools = services.GetRequiredService<IdentityServerTools>();
        return tools.IssueClientJwtAsync("webhook", 60);
    }

    public static Task<string> StaticAsync(IServiceProvider services)
    {
        // finding: 7.0/identity-server-tools-interface
        var tools = services.GetRequiredService<IdentityServerTools>();
        // finding: 7.0/identity-server-tools-interface
        return IdentityServerToolsExtensions.IssueClientJwtAsync(tools, "webhook", 60);
    }
}
