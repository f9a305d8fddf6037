using System.Linq;
using System.Security.Claims;
using AutoMapper;
using IdentityServer4.Models;

namespace Contoso.Identity.Admin
{
    public class AdminProfile : Profile
    {
        public AdminProfile()
        {
            CreateMap<ClientForm, Client>()
                // finding: 4.1/client-claims
                // finding: 4.1/client-claims
                .ForMember(client => client.Claims, map => map.MapFrom(form => form.Claims.Select(claim => new Claim(claim.Type, claim.Value))));
        }
    }
}
