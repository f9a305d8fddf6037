using System.Collections.Generic;
using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Legacy.Auth.Responses
{
    public abstract partial class BaseGenerator<TAudit>
    {
        // applies: 6.3/process-token-request-all-flows
        protected override async Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult validationResult)
        {
            var r = await base.ProcessTokenRequestAsync(validationResult);
            r.Custom = new Dictionary<string, object> { { "plant", 7 } };
            return r;
        }

        protected override Task<TokenResponse> ProcessRefreshTokenRequestAsync(TokenRequestValidationResult request) => base.ProcessRefreshTokenRequestAsync(request);
    }

    public sealed class PlantGenerator : BaseGenerator<IAudit>
    {
        public PlantGenerator(IAudit a, Microsoft.AspNetCore.Authentication.ISystemClock c, Duende.IdentityServer.Services.ITokenService t, Duende.IdentityServer.Services.IRefreshTokenService r, IScopeParser p, Duende.IdentityServer.Stores.IResourceStore rs, Duende.IdentityServer.Stores.IClientStore cs, Microsoft.Extensions.Logging.ILogger<TokenResponseGenerator> l) : base(a, c, t, r, p, rs, cs, l) { }

        // applies: 6.3/process-token-request-all-flows
        protected override Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult v)
        {
            Audit.Write("ProcessTokenRequestAsync");
            // applies: 6.3/token-response-access-token-type
            return Task.FromResult(new TokenResponse { AccessToken = "x" });
        }
    }

    public class Lookalike
    {
        protected virtual Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult v) => null;
    }

    public class Derived : Lookalike
    {
        protected override Task<TokenResponse> ProcessTokenRequestAsync(TokenRequestValidationResult v) => base.ProcessTokenRequestAsync(v);
    }
}
