using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Design
{
    public interface ISchemeProvider
    {
    }

    public class ColorSchemeProvider : ISchemeProvider
    {
        public static void Add(IServiceCollection services, Client client) => services.AddSingleton<ISchemeProvider, ColorSchemeProvider>();
    }
}
