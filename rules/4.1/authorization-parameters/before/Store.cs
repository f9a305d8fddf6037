using System.Collections.Generic;
using System.Threading.Tasks;
using System.Collections.Specialized;
using IdentityServer4.Models;
using IdentityServer4.Stores;

namespace Contoso.Identity
{
    public class RedisParameters : IAuthorizationParametersMessageStore
    {
        // finding: 4.1/authorization-parameters
        public Task<string> WriteAsync(Message<NameValueCollection> message) => Task.FromResult("id");

        // finding: 4.1/authorization-parameters
        public Task<Message<NameValueCollection>> ReadAsync(string id) => Task.FromResult<Message<NameValueCollection>>(null);

        public Task DeleteAsync(string id) => Task.CompletedTask;
    }
}
