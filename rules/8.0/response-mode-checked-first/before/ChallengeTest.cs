using Duende.IdentityServer.Models;

namespace Harbour.Tests;

public class ChallengeTest
{
    // finding: 8.0/response-mode-checked-first
    public void Complains(ErrorMessage error) => Assert.Equal("code challenge required", error.ErrorDescription);

    // finding: 8.0/response-mode-checked-first
    public void Transforms(ErrorMessage error) => Assert.Equal("Transform algorithm not supported", error.ErrorDescription);
}
