using System.Collections.Generic;
using System.Threading.Tasks;
using System;

namespace Contoso.Identity
{
    public class Invitations
    {
        public Task<string> CreateItemAsync(string item, string clientId, string subjectId, DateTime created, int lifetime) => Task.FromResult(item);

        public Task<string> AddAsync() => CreateItemAsync("a", "b", "c", DateTime.UtcNow, 1);
    }
}
