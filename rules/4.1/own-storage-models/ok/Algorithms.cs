using AutoMapper;

namespace Contoso.Identity.Documents
{
    public class ClientSettings
    {
        public string ClientId { get; set; }
        public string AllowedIdentityTokenSigningAlgorithms { get; set; }
    }

    public class ClientProfile : Profile
    {
        public ClientProfile()
        {
            CreateMap<ClientSettings, IdentityServer4.Models.Client>()
                .ForMember(model => model.AllowedIdentityTokenSigningAlgorithms, map => map.ConvertUsing(Words.Split, row => row.AllowedIdentityTokenSigningAlgorithms))
                .ReverseMap();
        }
    }
}
