using System.Threading.Tasks;
using IdentityModel;

namespace Acme.Identity.Tests;

public class AuthorizeTests
{
    private readonly Pipeline _pipeline = new();

    public async Task MissingResponseType()
    {
        var answer = await _pipeline.GetAsync(_pipeline.CreateAuthorizeUrl(clientId: "web", responseType: null));
        // finding: 7.0/unsupported-prompt-refused
        Check.Equal("unsupported_response_type", answer.Error);
    }

    public async Task EmptyResponseType()
    {
        var answer = await _pipeline.GetAsync(_pipeline.CreateAuthorizeUrl(clientId: "web", responseType: ""));
        // finding: 7.0/unsupported-prompt-refused
        Check.Equal(OidcConstants.AuthorizeErrors.UnsupportedResponseType, answer.Error);
    }
}
