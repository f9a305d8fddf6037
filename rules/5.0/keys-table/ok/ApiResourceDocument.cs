using System;
using System.Collections.Generic;

namespace Acme.Identity.Storage
{
    public class ApiResourceDocument
    {
        public int Id { get; set; }
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }
        public string AllowedAccessTokenSigningAlgorithms { get; set; }
        public bool ShowInDiscoveryDocument { get; set; }
        public List<string> Scopes { get; set; }
        public List<string> UserClaims { get; set; }
        public bool RequireResourceIndicator { get; set; }
    }
}
