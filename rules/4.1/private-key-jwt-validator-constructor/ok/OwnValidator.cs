namespace Contoso.Identity.Own
{
    public class PrivateKeyJwtSecretValidator
    {
        public PrivateKeyJwtSecretValidator(string audience) => Audience = audience;

        public string Audience { get; }

        public static PrivateKeyJwtSecretValidator Create() => new PrivateKeyJwtSecretValidator("token");
    }
}
