-- Columns of 6.3 for a database that is managed by hand.
ALTER TABLE [Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT CAST(0 AS bit);
-- finding: 6.3/dpop-validation-mode-zero
ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 0;
-- finding: 6.3/dpop-validation-mode-zero
ALTER TABLE [Clients] ADD [DPoPClockSkew] time NOT NULL DEFAULT '00:00:00';
ALTER TABLE [Clients] ADD [InitiateLoginUri] nvarchar(2000) NULL;
