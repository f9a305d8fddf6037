CREATE TABLE ArchivedGrants (
    Id int NOT NULL,
    SubjectId nvarchar(200) NULL
);
