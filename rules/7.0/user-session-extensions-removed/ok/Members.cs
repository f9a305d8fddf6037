using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.Services;

namespace Acme.Identity;

public class Members
{
    private readonly IUserSession _session;

    public Members(IUserSession session) => _session = session;

    public Task<IEnumerable<string>> ClientsAsync() => _session.GetClientListAsync();
}
