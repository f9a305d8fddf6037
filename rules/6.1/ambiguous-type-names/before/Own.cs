namespace Acme.Accounts;

public class UserSession
{
    public string Name { get; set; }
}

public class SessionFilter
{
    public string Value { get; set; }
}
