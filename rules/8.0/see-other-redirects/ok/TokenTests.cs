using System.Net;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class TokenTests
{
    private readonly Host _host = new();

    public static Client Web => new() { ClientId = "web" };

    public async Task IsSeeOther()
    {
        var answer = await _host.Client.GetAsync("/connect/authorize");
        Check.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }
}
