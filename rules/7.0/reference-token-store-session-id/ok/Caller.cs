using System.Threading.Tasks;
using Duende.IdentityServer.Stores;

namespace Acme.Identity;

public class SignOutEverywhere
{
    private readonly IReferenceTokenStore _tokens;

    public SignOutEverywhere(IReferenceTokenStore tokens) => _tokens = tokens;

    public Task RunAsync(string subject, string client) => _tokens.RemoveReferenceTokensAsync(subject, client, null);
}
