using AutoMapper;
using Duende.IdentityServer.EntityFramework.Mappers;

namespace Acme.Identity.Admin;

public static class AdminMapper
{
    public static IMapper Create() => new MapperConfiguration(configuration =>
    {
        // finding: 7.0/automapper-removed
        configuration.AddProfile<ClientMapperProfile>();
        // finding: 7.0/automapper-removed
        configuration.AddProfile(new ScopeMapperProfile());
    }).CreateMapper();
}
