using Duende.IdentityServer.AspNetIdentity;

namespace Acme.Identity;

public class TracingOptions : ConfigureSecurityStampValidatorOptions
{
    public TracingOptions(ISessionClaimsFilter filter)
        // finding: 8.0/security-stamp-callback
        : base(filter)
    {
    }
}
