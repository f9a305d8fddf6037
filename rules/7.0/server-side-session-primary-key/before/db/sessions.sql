-- finding: 7.0/server-side-session-primary-key
ALTER TABLE [dbo].[ServerSideSessions] ALTER COLUMN [Id] bigint NOT NULL;
GO
