using Duende.IdentityServer.EntityFramework.Mappers;
using Entity = Duende.IdentityServer.EntityFramework.Entities.ApiScope;

namespace Acme.Identity.Admin;

public static class Scopes
{
    // ScopeMapperProfile was used here once.
    public static string NameOf(Entity entity) => entity.ToModel().Name;
}
