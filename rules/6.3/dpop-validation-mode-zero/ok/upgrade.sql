-- ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 0;
ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 1;
ALTER TABLE [Clients] ADD [DPoPClockSkew] time NOT NULL DEFAULT '00:05:00';
ALTER TABLE [CrmClients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 0;
PRINT 'ALTER TABLE [Clients] ADD [DPoPValidationMode] int NOT NULL DEFAULT 0';
