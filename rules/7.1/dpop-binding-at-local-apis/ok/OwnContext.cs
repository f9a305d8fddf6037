using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own;

public class DPoPProofValidatonContext
{
    public bool ValidateAccessToken { get; set; }
    public Client? Client { get; set; }
}

public static class OwnContexts
{
    public static DPoPProofValidatonContext For(Client client) => new DPoPProofValidatonContext { Client = client, ValidateAccessToken = true };
}
