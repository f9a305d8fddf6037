CREATE TABLE [PushedAuthorizationRequests] (
    [Id] bigint NOT NULL IDENTITY,
    -- finding: 8.0/operational-saml-tables
    [ReferenceValueHash] nvarchar(64) NOT NULL
);
