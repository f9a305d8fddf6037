using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity
{
    public class Command
    {
        public Dictionary<string, string> Parameters { get; set; }

        public static Command For(Client client)
        {
            var command = new Command { Parameters = new Dictionary<string, string> { { "id", client.ClientId } } };
            command.Parameters["name"] = client.ClientName;
            return command;
        }
    }
}
