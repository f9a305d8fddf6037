namespace Contoso.Site
{
    public class TokenOptions
    {
        public bool EmitLegacyResourceAudienceClaim { get; set; }
    }

    public class Tokens
    {
        public bool Old(TokenOptions options) => options.EmitLegacyResourceAudienceClaim;

        public string Name => "EmitLegacyResourceAudienceClaim";
    }
}
