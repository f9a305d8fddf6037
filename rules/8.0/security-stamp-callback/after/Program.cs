using System.Threading;
using Duende.IdentityServer.AspNetIdentity;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Stamps
{
    public static void Add(WebApplicationBuilder builder, ISessionClaimsFilter filter)
    {
        builder.Services.Configure<SecurityStampValidatorOptions>(options =>
            options.OnRefreshingPrincipal = context => SecurityStampValidatorCallback.UpdatePrincipal(context, filter, CancellationToken.None));
    }
}
