using Duende.IdentityServer.EntityFramework.Mappers;

namespace Acme.Identity.Admin;

// finding: 7.0/automapper-removed
public class OwnProfile : ApiResourceMapperProfile
{
}
