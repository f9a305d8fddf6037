using Duende.IdentityServer.Stores;

namespace Contoso.Identity.Own;

public class GrantTypes(IClientStore store)
{
    public IClientStore Store => store;
}

public class Derived(IClientStore store) : GrantTypes(store)
{
}
