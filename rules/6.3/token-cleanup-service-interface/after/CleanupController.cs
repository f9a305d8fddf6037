using Ef = Duende.IdentityServer.EntityFramework;

namespace Contoso.Identity.Admin;

public class CleanupController
{
    private readonly object _cleanup;

    public CleanupController(Ef.ITokenCleanupService cleanup)
    {
        _cleanup = cleanup;
    }

    public string Name => _cleanup.ToString() ?? "none";
}
