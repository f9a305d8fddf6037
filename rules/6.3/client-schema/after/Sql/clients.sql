-- created by the database team from the 6.2 model
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

ALTER TABLE [identity].[Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT 0;
ALTER TABLE [identity].[Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 1;
ALTER TABLE [identity].[Clients] ADD [DPoPClockSkew] time NOT NULL DEFAULT '00:05:00';
ALTER TABLE [identity].[Clients] ADD [InitiateLoginUri] nvarchar(2000) NULL;
GO
