using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Own;

public class UriBook
{
    public Task<bool> IsRedirectUriValidAsync(string uri, Client client) => Task.FromResult(client.RedirectUris.Contains(uri));

    public Task<bool> CheckAsync(string uri, Client client) => IsRedirectUriValidAsync(uri, client);
}
