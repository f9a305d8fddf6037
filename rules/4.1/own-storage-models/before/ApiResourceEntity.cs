using System.Collections.Generic;

namespace Contoso.Identity.Rows
{
    public class ApiResourceEntity
    {
        public int Id { get; set; }
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        // finding: 4.1/own-storage-models
        public string Description { get; set; }
        // finding: 4.1/own-storage-models
        public List<ScopeRow> Scopes { get; set; }
        public List<string> UserClaims { get; set; }
    }

    public class ScopeRow
    {
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public bool Required { get; set; }
        public bool Emphasize { get; set; }
        public bool ShowInDiscoveryDocument { get; set; }
        // finding: 4.1/own-storage-models
        public List<string> UserClaims { get; set; }
    }
}
