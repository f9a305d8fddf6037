-- finding: 8.0/configuration-saml-tables
CREATE TABLE [Clients] (
    [Id] int NOT NULL IDENTITY,
    [ClientId] nvarchar(200) NOT NULL,
    [ProtocolType] nvarchar(200) NOT NULL,
    [RequirePkce] bit NOT NULL,
    [RequireDPoP] bit NOT NULL,
    CONSTRAINT [PK_Clients] PRIMARY KEY ([Id])
);
