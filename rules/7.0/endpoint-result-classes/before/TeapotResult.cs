using Duende.IdentityServer.Endpoints.Results;

namespace Acme.Identity;

// finding: 7.0/endpoint-result-classes
public class TeapotResult : StatusCodeResult
{
    public TeapotResult() : base(418)
    {
    }
}
