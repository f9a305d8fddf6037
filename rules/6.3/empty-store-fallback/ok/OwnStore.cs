using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Crm
{
    public interface IClientStore
    {
    }

    public class CrmClientStore : IClientStore
    {
    }

    public static class CrmSetup
    {
        public static void Add(IServiceCollection services) => services.TryAddTransient<IClientStore, CrmClientStore>();
    }
}
