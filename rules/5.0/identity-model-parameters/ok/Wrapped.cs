using IdentityModel.Client;
using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity.Tests
{
    public class Report
    {
        public IDictionary<string, string> Parameters { get; set; }
    }

    public static class Wrapped
    {
        public static TokenRequest Copied(Client client, Parameters parameters) => new TokenRequest
        {
            ClientId = client.ClientId,
            Parameters = parameters
        };

        public static Report Other(IDictionary<string, string> parameters) => new Report { Parameters = parameters };
    }
}
