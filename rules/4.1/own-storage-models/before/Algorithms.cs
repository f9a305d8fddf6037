using AutoMapper;

namespace Contoso.Identity.Documents
{
    public class ClientSettings
    {
        public string ClientId { get; set; }
        // finding: 4.1/own-storage-models
        public string AllowedIdentityTokenSigningAlgorithms { get; set; }
    }

    public class ClientProfile : Profile
    {
        public ClientProfile()
        {
            CreateMap<ClientSettings, IdentityServer4.Models.Client>()
                .ReverseMap();
        }
    }
}
