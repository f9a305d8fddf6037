using AutoMapper;

namespace Contoso.Identity.Storage
{
    public class UserClaim
    {
        public string Type { get; set; }
    }

    public class ClientProfile : Profile
    {
        public ClientProfile()
        {
            CreateMap<Entities.ClientClaim, IdentityServer4.Models.ClientClaim>(MemberList.None).ReverseMap();
            CreateMap<UserClaim, System.Security.Claims.Claim>();
        }
    }
}
