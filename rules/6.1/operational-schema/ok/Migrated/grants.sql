CREATE TABLE PersistedGrants (
    Id bigint NOT NULL IDENTITY,
    [Key] nvarchar(200) NULL,
    Type nvarchar(50) NOT NULL,
    SubjectId nvarchar(200) NULL,
    SessionId nvarchar(100) NULL,
    ClientId nvarchar(200) NOT NULL,
    CreationTime datetime2 NOT NULL,
    Expiration datetime2 NULL,
    ConsumedTime datetime2 NULL,
    Data nvarchar(max) NOT NULL,
    CONSTRAINT PK_PersistedGrants PRIMARY KEY (Id)
);
CREATE TABLE ServerSideSessions (
    Id int NOT NULL IDENTITY,
    [Key] nvarchar(100) NOT NULL,
    Scheme nvarchar(100) NOT NULL,
    SubjectId nvarchar(100) NOT NULL,
    Data nvarchar(max) NOT NULL,
    CONSTRAINT PK_ServerSideSessions PRIMARY KEY (Id)
);
