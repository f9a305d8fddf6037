namespace Contoso.Identity.Storage
{
    public class ConfigurationStoreOptions
    {
        public TableName IdentityResource { get; set; } = new TableName("IdentityResources");
        public TableName ApiResource { get; set; } = new TableName("ApiResources");
        // finding: 4.1/own-storage-models
        public TableName ApiScope { get; set; } = new TableName("ApiScopes");
        public TableName ApiScopeClaim { get; set; } = new TableName("ApiScopeClaims");
        public TableName Client { get; set; } = new TableName("Clients");
        public TableName ClientGrantType { get; set; } = new TableName("ClientGrantTypes");
        public TableName ClientSecret { get; set; } = new TableName("ClientSecrets");
        public TableName ClientClaim { get; set; } = new TableName("ClientClaims");
        public TableName ClientCorsOrigin { get; set; } = new TableName("ClientCorsOrigins");
        public TableName ClientProperty { get; set; } = new TableName("ClientPropertys");
        // finding: 4.1/own-storage-models
        public TableName ApiResourceProperty { get; set; } = new TableName("ApiResourcePropertys");
    }

    public class TableName
    {
        public TableName(string name) => Name = name;

        public string Name { get; }
    }
}
