using System.Threading.Tasks;
using Duende.IdentityServer.Models;

namespace Contoso.Files
{
    public abstract class TokenCleanupService
    {
        protected virtual Task RemoveDeviceCodesAsync() => Task.CompletedTask;
    }

    public class FileCleanup : TokenCleanupService
    {
        protected override Task RemoveDeviceCodesAsync() => Task.CompletedTask;

        public static Client Nobody => null;
    }
}
