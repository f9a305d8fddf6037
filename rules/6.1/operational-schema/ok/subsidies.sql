-- Grants for research projects; no identity server here.
CREATE TABLE research.PersistedGrants (
    GrantNumber nvarchar(200) NOT NULL PRIMARY KEY,
    Amount decimal(18, 2) NOT NULL
);
