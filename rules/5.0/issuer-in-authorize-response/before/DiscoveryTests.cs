// finding: 5.0/namespaces
using IdentityServer4.Models;

namespace Contoso.Tests
{
    public class DiscoveryTests
    {
        public Client Client { get; set; }

        private const string Expected = @"{
            ""frontchannel_logout_session_supported"": true,
            ""backchannel_logout_session_supported"": true,
            // finding: 5.0/issuer-in-authorize-response
            ""request_parameter_supported"": true
        }";
    }
}
