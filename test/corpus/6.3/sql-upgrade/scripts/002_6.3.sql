ALTER TABLE "Clients" ADD "RequireDPoP" boolean NOT NULL DEFAULT FALSE;
-- applies: 6.3/dpop-validation-mode-zero
ALTER TABLE "Clients" ADD "DPoPValidationMode" integer NOT NULL DEFAULT 0;
-- applies: 6.3/dpop-validation-mode-zero
ALTER TABLE "Clients" ADD "DPoPClockSkew" interval NOT NULL DEFAULT INTERVAL '00:00:00';
ALTER TABLE "Clients" ADD "InitiateLoginUri" character varying(2000) NULL;
ALTER TABLE "Devices" ADD "DPoPValidationMode" integer NOT NULL DEFAULT 0;
