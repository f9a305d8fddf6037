using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    public class RequestProbe
    {
        private readonly object _validator;

        public RequestProbe(IJwtRequestValidator validator) => _validator = validator;
    }
}
