using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Signing
{
    public class Documents
    {
        public void AddSigningCredential(string name)
        {
        }

        public void Run() => AddSigningCredential("contract");
    }

    public static class Registration
    {
        public static void Add(IServiceCollection services) => services.AddIdentityServer();
    }
}
