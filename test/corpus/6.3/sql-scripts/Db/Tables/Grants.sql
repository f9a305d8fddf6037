CREATE TABLE [dbo].[PersistedGrants] (
    [Id]           BIGINT        IDENTITY (1, 1) NOT NULL,
    [Key]          NVARCHAR (200) NULL,
    [ConsumedTime] DATETIME2 (7) NULL,
    [Data]         NVARCHAR (MAX) NOT NULL
);
GO
CREATE TABLE [dbo].[ClientsArchive] ([Id] INT NOT NULL, [DPoPValidationMode] INT NOT NULL DEFAULT 0);
GO
INSERT INTO [dbo].[Notes] ([Text]) VALUES (N'ALTER TABLE Clients ADD RequireDPoP bit NOT NULL DEFAULT 0');
