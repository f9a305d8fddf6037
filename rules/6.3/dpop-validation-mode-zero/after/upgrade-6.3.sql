-- Columns of 6.3 for a database that is managed by hand.
ALTER TABLE [Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT CAST(0 AS bit);
ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 1;
ALTER TABLE [Clients] ADD [DPoPClockSkew] time NOT NULL DEFAULT '00:05:00';
ALTER TABLE [Clients] ADD [InitiateLoginUri] nvarchar(2000) NULL;
