using FluentMigrator;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    public class ApiResources
    {
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        // finding: 4.1/own-storage-models
        public string Description { get; set; }

        public ApiResource ToModel() => Model(this);

        private static ApiResource Model(ApiResources row) =>
            new ApiResource
            {
                Enabled = row.Enabled,
                Name = row.Name,
                DisplayName = row.DisplayName,
                // finding: 4.1/own-storage-models
                Description = row.Description
            };
    }

    public class CreateGrants : Migration
    {
        public override void Up() =>
            Create.Table("PersistedGrants").WithColumn("Key").AsString().PrimaryKey()
                .WithColumn("Type").AsString()
                .WithColumn("SubjectId").AsString()
                .WithColumn("ClientId").AsString()
                .WithColumn("CreationTime").AsDateTime()
                // finding: 4.1/own-storage-models
                .WithColumn("Data").AsString();
    }
}
