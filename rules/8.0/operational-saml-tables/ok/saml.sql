CREATE TABLE [SamlSigninStates] (
    [Id] bigint NOT NULL IDENTITY,
    [StateId] uniqueidentifier NOT NULL
);
ALTER TABLE [PushedAuthorizationRequests] ADD [ReferenceValueHash] nvarchar(64) NOT NULL DEFAULT '';
