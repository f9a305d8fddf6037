using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    public class RequestProbe
    {
        private readonly object _validator;

        // finding: 5.1/jwt-request-validator-registration
        public RequestProbe(JwtRequestValidator validator) => _validator = validator;
    }
}
