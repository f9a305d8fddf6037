using System.Threading.Tasks;

namespace Acme.Crm;

public interface IClientStore
{
    Task<string> FindClientByIdAsync(string clientId);
}

public class CrmClientStore : IClientStore
{
    public Task<string> FindClientByIdAsync(string clientId) => Task.FromResult(clientId);
}
