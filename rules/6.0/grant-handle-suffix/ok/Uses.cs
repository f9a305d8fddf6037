using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity
{
    public class Uses
    {
        private readonly IHandleGenerationService _handles;

        public Uses(IHandleGenerationService handles) => _handles = handles;

        public Task<string> NewAsync() => _handles.GenerateAsync();
    }
}
