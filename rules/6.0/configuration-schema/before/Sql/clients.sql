-- created by the database team from the 5.2 model
-- finding: 6.0/configuration-schema
CREATE TABLE [identity].[Clients] (
    [Id] int NOT NULL IDENTITY,
    [Enabled] bit NOT NULL,
    [ClientId] nvarchar(200) NOT NULL,
    [ProtocolType] nvarchar(200) NOT NULL,
    [RequireClientSecret] bit NOT NULL,
    [RequirePkce] bit NOT NULL,
    [AllowOfflineAccess] bit NOT NULL,
    [AccessTokenLifetime] int NOT NULL,
    CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);
GO
