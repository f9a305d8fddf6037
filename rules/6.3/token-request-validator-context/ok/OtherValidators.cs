using System.Collections.Specialized;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class RevocationCheck
{
    private readonly ITokenRevocationRequestValidator _revocation;
    private readonly ILogger _logger;

    public RevocationCheck(ITokenRevocationRequestValidator revocation, ILogger logger)
    {
        _revocation = revocation;
        _logger = logger;
    }

    // Same member name and two arguments, but another interface: revocation did not change.
    public Task<TokenRevocationRequestValidationResult> RunAsync(NameValueCollection parameters, Client client)
    {
        // ITokenRequestValidator.ValidateRequestAsync(parameters, client) was used here once.
        _logger.LogDebug("not {Member}", nameof(ITokenRequestValidator.ValidateRequestAsync));
        _logger.LogDebug("validator.ValidateRequestAsync(parameters, clientValidationResult)");
        return _revocation.ValidateRequestAsync(parameters, client);
    }
}
