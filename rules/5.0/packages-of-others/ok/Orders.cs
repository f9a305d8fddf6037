using System.Threading.Tasks;
using IdentityServer4.Contrib.HttpClientService;

namespace Contoso.Identity
{
    public class Orders
    {
        private readonly IHttpClientServiceFactory _factory;

        public Orders(IHttpClientServiceFactory factory) => _factory = factory;

        public Task CountAsync() => _factory.CreateHttpClientService().GetAsync<int>("https://orders.contoso.test/count");
    }
}
