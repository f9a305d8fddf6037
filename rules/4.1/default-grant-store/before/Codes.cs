using System.Collections.Generic;
using System.Threading.Tasks;
using System;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using IdentityServer4.Stores.Serialization;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Invitations : DefaultGrantStore<Invitation>
    {
        public Invitations(IPersistedGrantStore store, IPersistentGrantSerializer serializer, IHandleGenerationService handles, ILogger<Invitations> logger)
            : base("invitation", store, serializer, handles, logger)
        {
        }

        public Task<string> AddAsync(Invitation item)
        {
            // finding: 4.1/default-grant-store
            return CreateItemAsync(item, "portal", item.Subject, DateTime.UtcNow, 3600);
        }

        protected override Task<string> CreateItemAsync(Invitation item, string clientId, string subjectId, DateTime created, int lifetime)
        {
            // finding: 4.1/default-grant-store
            return base.CreateItemAsync(item, clientId, subjectId, created, lifetime);
        }
    }

    public class Invitation
    {
        public string Subject { get; set; }
    }
}
