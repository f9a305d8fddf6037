using Duende.IdentityServer.AspNetIdentity;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity;

public class TracingOptions : ConfigureSecurityStampValidatorOptions
{
    public TracingOptions(ISessionClaimsFilter filter, IHttpContextAccessor httpContextAccessor)
        : base(filter, httpContextAccessor)
    {
    }
}
