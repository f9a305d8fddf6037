ALTER TABLE "ServerSideSessions" ALTER COLUMN "Id" TYPE bigint;
