using Ef = Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Admin;

public class CleanupController
{
    private readonly object _cleanup;

    // finding: 6.3/token-cleanup-service-interface
    public CleanupController(Ef.TokenCleanupService cleanup)
    {
        _cleanup = cleanup;
    }

    public string Name => _cleanup.ToString() ?? "none";
}
