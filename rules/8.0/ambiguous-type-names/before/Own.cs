namespace Acme.Accounts;

public class SamlServiceProvider
{
    public string Name { get; set; }
}

public class InteractionError
{
    public string Text { get; set; }
}

public class SamlOptions
{
    public string Value { get; set; }
}

public interface IConnectedApplicationStore
{
}

public enum KeyUse
{
    Signing,
    Encryption,
}
