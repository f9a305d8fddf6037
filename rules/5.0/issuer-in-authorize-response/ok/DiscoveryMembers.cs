using IdentityServer4.Models;

namespace Contoso.Tests
{
    public class DiscoveryMembers
    {
        public Client Client { get; set; }

        public const string Member = "backchannel_logout_session_supported";
    }
}
