using System.Net;
using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tests;

public class PageTests
{
    private readonly Host _host = new();

    public static Client Web => new() { ClientId = "web" };

    // Pages of the host answer as before.
    public async Task LoginAsksForTheDevice()
    {
        var answer = await _host.Client.GetAsync("/account/login");
        Check.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
