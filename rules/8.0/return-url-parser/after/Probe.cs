using System.Threading;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Acme.Identity.Federation;

public class Probe
{
    private readonly ReturnUrlParser _parser;

    public Probe(ReturnUrlParser parser) => _parser = parser;

    public async Task<bool> IsRequest(string url, CancellationToken cancellation)
    {
        return await _parser.ParseAsync(url, cancellation) is not null;
    }
}
