using Duende.IdentityServer.Services;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class OpenCors : DefaultCorsPolicyService
{
    public OpenCors(ILogger<DefaultCorsPolicyService> logger) : base(logger)
    {
        AllowAll = true;
    }
}
