using Duende.IdentityServer.Services;

namespace Harbour.Addresses
{
    public interface IServerUrls
    {
        string Root { get; }
    }

    public class Within
    {
        public Within(IServerUrls urls, IIdentityServerInteractionService interaction) => Root = urls.Root;

        public string Root { get; }
    }
}
