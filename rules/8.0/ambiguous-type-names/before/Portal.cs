using Duende.IdentityServer.Configuration;
using Duende.IdentityServer.Models;

namespace Acme.Portal
{
    using Acme.Accounts;
    using Duende.IdentityServer.Stores;

    public class Portal
    {
        public Client Client { get; set; }

        // finding: 8.0/ambiguous-type-names
        public IConnectedApplicationStore Applications { get; set; }

        // An inner using comes before those of the file.
        public KeyUse Use { get; set; }
    }
}
