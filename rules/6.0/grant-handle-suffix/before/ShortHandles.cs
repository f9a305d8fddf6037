using System;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Contoso.Identity.Stores
{
    // finding: 6.0/grant-handle-suffix
    public class ShortHandles : IHandleGenerationService
    {
        public Task<string> GenerateAsync(int length = 32) => Task.FromResult(Guid.NewGuid().ToString("N"));
    }
}
