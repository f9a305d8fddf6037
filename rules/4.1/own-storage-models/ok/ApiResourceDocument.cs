using System.Collections.Generic;

namespace Contoso.Identity.Rows
{
    public class ApiResourceDocument
    {
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }
        public string AllowedAccessTokenSigningAlgorithms { get; set; }
        public bool ShowInDiscoveryDocument { get; set; }
        public List<ApiResourceScope> Scopes { get; set; }
        public List<string> UserClaims { get; set; }
    }

    // What a consent page shows.
    public class ShownScope
    {
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }
        public bool Required { get; set; }
        public bool Emphasize { get; set; }
        public bool Checked { get; set; }
    }

    // Rows that name scopes.
    public class ApiResourceScope
    {
        public int ApiResourceId { get; set; }
        public string Scope { get; set; }
    }
}
