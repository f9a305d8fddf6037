-- The same, for people who make the table by hand.
CREATE TABLE Clients (
    Id int IDENTITY NOT NULL PRIMARY KEY,
    ClientId nvarchar(200) NOT NULL,
    ProtocolType nvarchar(200) NOT NULL,
    RequirePkce bit NOT NULL,
    RequireClientSecret bit NOT NULL,
    AllowOfflineAccess bit NOT NULL,
    IdentityTokenLifetime int NOT NULL
);
