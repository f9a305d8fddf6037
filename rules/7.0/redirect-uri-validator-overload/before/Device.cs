using System.Threading.Tasks;
using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class DevicePairing
{
    private readonly IRedirectUriValidator _uris;

    public DevicePairing(IRedirectUriValidator uris) => _uris = uris;

    // finding: 7.0/redirect-uri-validator-overload
    public Task<bool> MayReturnAsync(string uri, Client client) => _uris.IsRedirectUriValidAsync(uri, client);
}
