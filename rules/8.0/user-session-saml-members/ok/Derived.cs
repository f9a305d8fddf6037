using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class Reader(IUserSession session)
{
    public IUserSession Session { get; } = session;
}

public interface ICartSession
{
    Task AddClientIdAsync(string clientId);
}

public class CartSession : ICartSession
{
    public Task AddClientIdAsync(string clientId) => Task.CompletedTask;
}
