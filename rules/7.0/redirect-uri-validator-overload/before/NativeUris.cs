using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;
using Microsoft.Extensions.Logging;

namespace Acme.Identity;

public class NativeUris : StrictRedirectUriValidatorAppAuth
{
    public NativeUris(ILogger<StrictRedirectUriValidatorAppAuth> logger) : base(logger)
    {
    }

    // finding: 7.0/redirect-uri-validator-overload
    public override async Task<bool> IsRedirectUriValidAsync(string requestedUri, Client client)
    {
        // finding: 7.0/redirect-uri-validator-overload
        return client.ClientId != "kiosk" && await base.IsRedirectUriValidAsync(requestedUri, client);
    }
}
