namespace Acme.Accounts;

public class IdentityProvider
{
    public string Name { get; set; }
}

public class OidcProvider
{
    public string Value { get; set; }
}

public class IdentityProviderName
{
    public string Value { get; set; }
}

public interface IIdentityProviderStore
{
    IdentityProviderName Find(string value);
}
