using Duende.IdentityServer.Models;

namespace Acme.Identity.Own;

public class ProofContext
{
    public Client Client { get; set; } = new();

    public static string Id(ProofContext context) => context.Client.ClientId;
}
