using Duende.IdentityServer.Models;

namespace Fabrikam.Login.Own;

public class LoggingOptions
{
    public ICollection<string> AuthorizeRequestSensitiveValuesFilter { get; set; } = [];
}

public static class OwnOptions
{
    public static LoggingOptions For(Client client) => new() { AuthorizeRequestSensitiveValuesFilter = [client.ClientId] };
}
