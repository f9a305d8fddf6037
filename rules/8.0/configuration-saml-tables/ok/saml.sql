CREATE TABLE [Clients] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [ClientId] nvarchar(200) NOT NULL,
    [ProtocolType] nvarchar(200) NOT NULL,
    [RequirePkce] bit NOT NULL
);
ALTER TABLE [Clients] ADD [RequireDPoP] bit NOT NULL DEFAULT 0;

CREATE TABLE [SamlServiceProviders] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [EntityId] nvarchar(200) NOT NULL UNIQUE,
    [DisplayName] nvarchar(200) NULL,
    [Description] nvarchar(1000) NULL,
    [Enabled] bit NOT NULL,
    [AllowIdpInitiated] bit NOT NULL,
    [NonEditable] bit NOT NULL,
    [ClockSkewSeconds] float NULL,
    [RequestMaxAgeSeconds] float NULL,
    [AssertionLifetimeSeconds] float NULL,
    [RequireSignedAuthnRequests] bit NULL,
    [RequireSignedLogoutResponses] bit NULL,
    [DefaultNameIdFormat] nvarchar(2000) NULL,
    [EmailNameIdClaimType] nvarchar(200) NULL,
    [SigningBehavior] int NULL,
    [Created] datetime2 NOT NULL,
    [Updated] datetime2 NULL,
    [LastAccessed] datetime2 NULL
);
ALTER TABLE [SamlServiceProviders] ADD [AllowedSignatureAlgorithms] nvarchar(max) NULL;

CREATE TABLE [SamlSingleLogoutServices] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [Location] nvarchar(400) NOT NULL,
    [Binding] nvarchar(200) NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlAssertionConsumerServices] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [Location] nvarchar(400) NOT NULL,
    [Binding] nvarchar(200) NOT NULL,
    [Index] int NOT NULL,
    [IsDefault] bit NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlCertificates] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [Data] nvarchar(4000) NOT NULL,
    [Use] int NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlClaimMappings] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [ClaimType] nvarchar(250) NOT NULL,
    [SamlAttributeName] nvarchar(250) NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlAuthnContextMappings] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [OidcValue] nvarchar(250) NOT NULL,
    [SamlAuthnContextClassRef] nvarchar(500) NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlAllowedScopes] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [Scope] nvarchar(200) NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
CREATE TABLE [SamlRequestedClaimTypes] (
    [Id] int NOT NULL IDENTITY PRIMARY KEY,
    [ClaimType] nvarchar(250) NOT NULL,
    [SamlServiceProviderId] int NOT NULL REFERENCES [SamlServiceProviders] ([Id]) ON DELETE CASCADE
);
