CREATE TABLE [SamlServiceProviders] (
    [Id] int NOT NULL IDENTITY,
    [EntityId] nvarchar(200) NOT NULL
);
CREATE TABLE [SamlSingleLogoutServices] (
    [Id] int NOT NULL IDENTITY,
    [Location] nvarchar(400) NOT NULL
);
ALTER TABLE [Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT 0;
