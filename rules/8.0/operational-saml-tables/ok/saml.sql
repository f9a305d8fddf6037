CREATE TABLE [PersistedGrants] (
    [Id] bigint NOT NULL IDENTITY PRIMARY KEY,
    [Key] nvarchar(200) NULL
);
ALTER TABLE [PushedAuthorizationRequests] ADD [ReferenceValueHash] nvarchar(64) NOT NULL DEFAULT '';

CREATE TABLE [SamlSigninStates] (
    [Id] bigint NOT NULL IDENTITY PRIMARY KEY,
    [StateId] uniqueidentifier NOT NULL UNIQUE,
    [SerializedState] nvarchar(max) NOT NULL,
    [ExpiresAtUtc] datetime2 NOT NULL,
    [ServiceProviderEntityId] nvarchar(200) NOT NULL
);
CREATE TABLE [SamlLogoutSessions] (
    [Id] bigint NOT NULL IDENTITY PRIMARY KEY,
    [LogoutId] nvarchar(200) NOT NULL UNIQUE,
    [SerializedSession] nvarchar(max) NOT NULL,
    [ExpiresAtUtc] datetime2 NOT NULL
);
ALTER TABLE [SamlLogoutSessions] ADD [Version] bigint NOT NULL;
CREATE TABLE [SamlLogoutSessionRequestIndices] (
    [Id] bigint NOT NULL IDENTITY PRIMARY KEY,
    [RequestId] nvarchar(200) NOT NULL UNIQUE,
    [SamlLogoutSessionId] bigint NOT NULL REFERENCES [SamlLogoutSessions] ([Id]) ON DELETE CASCADE
);
