#if FORMER
using IdentityServer4.Services;
#else
using Duende.IdentityServer.Services;
#endif

#if FORMER
namespace IdentityServer4.Services
{
    public interface IServerUrls
    {
        string Origin { get; set; }
    }
}
#endif

namespace Harbour.Flavours
{
    public class Addresses
    {
        private readonly ICancellationTokenProvider _cancellation;
        private readonly IServerUrls _urls;

        public Addresses(IServerUrls urls, ICancellationTokenProvider cancellation)
        {
            _urls = urls;
            _cancellation = cancellation;
        }

        public string Login() => _cancellation is null ? null : _urls.Origin + "/login";
    }
}
