using System.Collections.Generic;
using AutoMapper;
using IdentityServer4.EntityFramework.Entities;

namespace Contoso.Admin.ViewModels
{
    public class ApiScopeModel
    {
        public int Id { get; set; }

        public string Name { get; set; }

        public string DisplayName { get; set; }

        public string Description { get; set; }

        public bool Required { get; set; }

        public bool Emphasize { get; set; }

        public bool ShowInDiscoveryDocument { get; set; }

        // finding: 4.1/own-storage-models
        public List<string> UserClaims { get; set; }
    }

    public class ClientModel
    {
        public string ClientId { get; set; }

        public string ClientName { get; set; }

        public string ProtocolType { get; set; }

        public bool RequireClientSecret { get; set; }

        public bool AllowRememberConsent { get; set; }

        // finding: 4.1/own-storage-models
        public bool AllowPlainTextPkce { get; set; }

        public bool AllowOfflineAccess { get; set; }

        public int IdentityTokenLifetime { get; set; }

        public int RefreshTokenUsage { get; set; }

        public bool EnableLocalLogin { get; set; }
    }

    // Only what a list shows.
    public class ClientListModel
    {
        public string ClientId { get; set; }

        public string ClientName { get; set; }

        public string ProtocolType { get; set; }

        public bool EnableLocalLogin { get; set; }
    }

    public class Maps : Profile
    {
        public Maps()
        {
            CreateMap<ApiScope, ApiScopeModel>(MemberList.Destination).ReverseMap();
            CreateMap<Client, ClientModel>(MemberList.Destination).ReverseMap();
            CreateMap<Client, ClientListModel>(MemberList.Destination);
        }
    }
}
