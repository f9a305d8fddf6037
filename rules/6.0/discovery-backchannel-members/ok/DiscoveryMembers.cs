using Duende.IdentityServer.Models;

namespace Contoso.Tests;

public class DiscoveryMembers
{
    public Client Client { get; set; }

    public const string Member = "request_parameter_supported";
}
