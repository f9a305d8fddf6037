using Duende.IdentityServer.Validation;

namespace Contoso.Identity.Tools.Own;

public record DiscoveryDocument(string Issuer);

public static class OwnModel
{
    public static string Of(DiscoveryDocument document, ITokenValidator validator) => document.Issuer;
}
