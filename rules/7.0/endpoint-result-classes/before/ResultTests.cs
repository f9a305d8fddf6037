using System.Threading.Tasks;
using Duende.IdentityServer.Endpoints.Results;
using Microsoft.AspNetCore.Http;

namespace Acme.Identity.Tests;

public static class ResultTests
{
    public static async Task<int> RunAsync()
    {
        var context = new DefaultHttpContext();
        var result = new TokenRevocationErrorResult("invalid_client");
        // finding: 7.0/endpoint-result-classes
        result.Error = "invalid_request";
        // finding: 7.0/endpoint-result-classes
        await result.ExecuteAsync(context);
        return context.Response.StatusCode;
    }
}
