-- finding: 5.2/identity-providers-table
CREATE TABLE [Clients] (
    [Id] int NOT NULL IDENTITY,
    [ClientId] nvarchar(200) NOT NULL,
    [ProtocolType] nvarchar(200) NOT NULL,
    [RequirePkce] bit NOT NULL,
    [AllowOfflineAccess] bit NOT NULL,
    CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);
