using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Services;

namespace IdentityServer4.Quickstart.UI
{
    public class OwnGrants : IPersistedGrantService
    {
        // finding: 4.1/user-grants
        public Task<IEnumerable<Consent>> GetAllGrantsAsync(string subjectId) => Task.FromResult<IEnumerable<Consent>>(new Consent[0]);

        // finding: 4.1/user-grants
        public Task RemoveAllGrantsAsync(string subjectId, string clientId) => Task.CompletedTask;
    }
}
