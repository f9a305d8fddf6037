using IdentityServer4.Models;
using System.Collections.Generic;

namespace Contoso.Identity
{
    public class Report
    {
        public Dictionary<string, string> Json { get; } = new Dictionary<string, string>();

        public static string Name(Report report, Client client) => report.Json["name"] + client.ClientName;
    }
}
