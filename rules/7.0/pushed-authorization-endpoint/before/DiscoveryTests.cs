using Duende.IdentityServer.Models;

namespace Contoso.Tests
{
    public class DiscoveryTests
    {
        public Client Client { get; set; }

        // finding: 7.0/pushed-authorization-endpoint
        private const string Expected = @"{
            ""frontchannel_logout_session_supported"": true,
            ""backchannel_logout_session_supported"": true,
            ""request_parameter_supported"": true
        }";
    }
}
