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
        // finding: 8.0/return-url-parser
        return await _parser.ParseAsync(url) is not null;
    }
}
