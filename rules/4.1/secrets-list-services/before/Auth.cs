using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Configuration;
using IdentityServer4.Models;
using IdentityServer4.ResponseHandling;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using IdentityServer4.Validation;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class KeyEndpoint
    {
        private readonly SecretParser _parser;

        // finding: 4.1/secrets-list-services
        public KeyEndpoint(SecretParser parser) => _parser = parser;
    }

    public class Discovery : DiscoveryResponseGenerator
    {
        public Discovery(
            IdentityServerOptions options,
            IResourceStore resources,
            IKeyMaterialService keys,
            ExtensionGrantValidator grants,
            // finding: 4.1/secrets-list-services
            SecretParser parsers,
            IResourceOwnerPasswordValidator passwords,
            ILogger<DiscoveryResponseGenerator> logger)
            // finding: 4.1/secrets-list-services
            : base(options, resources, keys, grants, parsers, passwords, logger)
        {
        }
    }

    public class Check
    {
        // finding: 4.1/secrets-list-services
        public Task<SecretValidationResult> RunAsync(SecretValidator validator, ParsedSecret parsed, Secret[] secrets) => validator.ValidateAsync(parsed, secrets);
    }
}
