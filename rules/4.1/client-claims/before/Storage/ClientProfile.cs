using System.Security.Claims;
using AutoMapper;

namespace Contoso.Identity.Storage
{
    public class ClientClaim
    {
        public string Type { get; set; }
        public string Value { get; set; }
    }

    public class ClientProfile : Profile
    {
        public ClientProfile()
        {
            // finding: 4.1/client-claims
            CreateMap<ClientClaim, Claim>(MemberList.None)
                .ConstructUsing(source => new Claim(source.Type, source.Value))
                .ReverseMap();
        }
    }
}
