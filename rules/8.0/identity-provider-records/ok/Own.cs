namespace Acme.Crm;

public class IdentityProvider
{
    public string Name { get; set; }
}

public class CrmIdentityProvider : IdentityProvider;
