#region (c) Acme
#endregion

using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Services;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class DocumentedTokens : DefaultTokenCreationService
{
    private readonly ISet<string> _audiences = new HashSet<string>();

    /// <summary>Tokens for the partners.</summary>
    /// <param name="clock">The clock.</param>
    public DocumentedTokens(
        // finding: 7.0/system-clock-obsolete
        ISystemClock clock,
        IKeyMaterialService keys,
        IdentityServerOptions options,
        // finding: 7.0/clock-interface
        ILogger<DefaultTokenCreationService> logger) : base(clock, keys, options, logger)
    {
        _audiences.Add("partners");
    }
}
