using System;
using System.Collections.Generic;

namespace Acme.Identity.Storage
{
    public class ApiResourceEntity
    {
        public int Id { get; set; }
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }
        public string AllowedAccessTokenSigningAlgorithms { get; set; }
        // finding: 5.0/keys-table
        public bool ShowInDiscoveryDocument { get; set; }
        public List<string> Scopes { get; set; }
        public List<string> UserClaims { get; set; }
    }
}
