ALTER TABLE [dbo].[ServerSideSessions] DROP CONSTRAINT [PK_ServerSideSessions];
GO
ALTER TABLE [dbo].[ServerSideSessions] ALTER COLUMN [Id] bigint NOT NULL;
GO
ALTER TABLE [dbo].[ServerSideSessions] ADD CONSTRAINT [PK_ServerSideSessions] PRIMARY KEY ([Id]);
GO
