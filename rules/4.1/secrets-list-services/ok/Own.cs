using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;
using IdentityServer4.Validation;
using Microsoft.AspNetCore.Http;

namespace Contoso.Identity
{
    public class HeaderParser : ISecretParser
    {
        public string AuthenticationMethod => "header";

        public Task<ParsedSecret> ParseAsync(HttpContext context) => Task.FromResult<ParsedSecret>(null);
    }

    public class SecretParserSettings
    {
        public string SecretParser { get; set; }
    }
}
