-- The consultancy's customers. No identity server here.
CREATE TABLE crm.Clients (
    Id int NOT NULL PRIMARY KEY,
    Name nvarchar(200) NOT NULL,
    AccountManager nvarchar(200) NULL
);
