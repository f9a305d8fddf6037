using FluentMigrator;

namespace Contoso.Identity.Storage
{
    [Migration(1)]
    public class CreateTables : Migration
    {
        public override void Up()
        {
            // finding: 4.1/own-storage-models
            Create.Table("PersistedGrants")
                .WithColumn("Key").AsString(200).PrimaryKey()
                .WithColumn("Type").AsString(50)
                .WithColumn("SubjectId").AsString(200).Nullable()
                .WithColumn("ClientId").AsString(200)
                .WithColumn("CreationTime").AsDateTime()
                .WithColumn("Expiration").AsDateTime().Nullable()
                .WithColumn("Data").AsString();
        }

        public override void Down()
        {
            Delete.Table("PersistedGrants");
        }
    }
}
