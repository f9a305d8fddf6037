using Duende.IdentityServer.Models;

namespace Harbour.Tests;

public class ClientTest
{
    public void Refuses(ErrorMessage error) => Assert.Equal("Invalid grant type for client", error.ErrorDescription);
}
