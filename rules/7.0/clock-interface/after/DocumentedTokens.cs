#region (c) Acme
#endregion

using Duende.IdentityServer;
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
        IClock clock,
        IKeyMaterialService keys,
        IdentityServerOptions options,
        ILogger<DefaultTokenCreationService> logger) : base(clock, keys, options, logger)
    {
        _audiences.Add("partners");
    }
}
