using System.Net;
using System.Threading.Tasks;
using Duende.IdentityModel.Client;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class LoginTests
{
    private readonly Host _host = new();

    public static Client Web => new() { ClientId = "web" };

    public async Task GoesToLogin()
    {
        var answer = await _host.Client.GetAsync(new RequestUrl("https://localhost/connect/authorize").CreateAuthorizeUrl("web", "code"));
        // finding: 8.0/see-other-redirects
        Check.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    public async Task GoesToLogout()
    {
        var answer = await _host.Client.GetAsync("/connect/endsession");
        // finding: 8.0/see-other-redirects
        Check.Equal(HttpStatusCode.Found, answer.StatusCode);
    }
}
