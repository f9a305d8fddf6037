using System.Threading.Tasks;

namespace Acme.Payments;

public enum AuthorizationError
{
    AccessDenied,
    CardExpired,
}

public class Terminal
{
    public Task DenyAuthorizationAsync(string card, AuthorizationError error) => Task.CompletedTask;

    public Task Refuse(string card) => DenyAuthorizationAsync(card, AuthorizationError.AccessDenied);
}
