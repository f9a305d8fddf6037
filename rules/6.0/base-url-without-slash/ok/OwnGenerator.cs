using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface IDiscoveryResponseGenerator
    {
        string Create(string baseUrl);
    }

    public class Generator : IDiscoveryResponseGenerator
    {
        public Client Client { get; set; }

        public string Create(string baseUrl) => baseUrl + "x";
    }
}
