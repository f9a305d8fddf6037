using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Messages
{
    public class Message
    {
        public Dictionary<string, string> Payload { get; } = new Dictionary<string, string>();

        public string Client(Client client) => Payload[client.ClientId];
    }
}
