using FluentMigrator;
using IdentityServer4.Models;

namespace Contoso.Identity.Storage
{
    // finding: 4.1/own-storage-models
    public class ApiResources
    {
        public bool Enabled { get; set; }
        public string Name { get; set; }
        public string DisplayName { get; set; }
        public string Description { get; set; }

        public ApiResource ToModel() => Model(this);

        private static ApiResource Model(ApiResources row) =>
            // finding: 4.1/own-storage-models
            new ApiResource
            {
                Enabled = row.Enabled,
                Name = row.Name,
                DisplayName = row.DisplayName,
                Description = row.Description
            };
    }

    public class CreateGrants : Migration
    {
        public override void Up() =>
            // finding: 4.1/own-storage-models
            Create.Table("PersistedGrants").WithColumn("Key").AsString().PrimaryKey()
                .WithColumn("Type").AsString()
                .WithColumn("SubjectId").AsString()
                .WithColumn("ClientId").AsString()
                .WithColumn("CreationTime").AsDateTime()
                .WithColumn("Data").AsString();
    }
}
