using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Identity
{
    public static class Csp
    {
        // finding: 4.1/check-session-script
        public const string Script = "sha256-bBR11t3xOeLLkccl6Pn1hYbkHCL+JE4CLkgBydaPSE0=";

        // finding: 4.1/check-session-script
        public static string[] All => new[] { "'sha256-bBR11t3xOeLLkccl6Pn1hYbkHCL+JE4CLkgBydaPSE0='" };
    }

    public class Uses
    {
        public string Name(IdentityServer4.Models.Client client) => client.ClientId;
    }
}
