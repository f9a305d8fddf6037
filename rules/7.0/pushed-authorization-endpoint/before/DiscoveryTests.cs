using Duende.IdentityServer.Models;

namespace Contoso.Tests
{
    public class DiscoveryTests
    {
        public Client Client { get; set; }

        private const string Expected = @"{
            ""frontchannel_logout_session_supported"": true,
            ""backchannel_logout_session_supported"": true,
            // finding: 7.0/pushed-authorization-endpoint
            ""request_parameter_supported"": true
        }";
    }
}
