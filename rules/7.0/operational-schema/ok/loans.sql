-- Grants of a foundation, not of an identity server.
CREATE TABLE funding.PersistedGrants (
    Id int NOT NULL PRIMARY KEY,
    Amount money NOT NULL
);
