using Duende.IdentityServer.Configuration;
using Harbour.Onboarding;

namespace Harbour.Web;

public class Onboarding(IClientConfigurationStore clients)
{
    public IdentityServerOptions Options { get; set; }

    public Task BeginAsync() => clients.AddAsync("crane");
}
