using System.Collections.Specialized;
using System.Threading.Tasks;

namespace Acme.Gateway.Validation
{
    public interface ITokenRequestValidator
    {
        Task<bool> ValidateRequestAsync(NameValueCollection parameters, string clientValidationResult);
    }

    public class GatewayValidator : ITokenRequestValidator
    {
        public Task<bool> ValidateRequestAsync(NameValueCollection parameters, string clientValidationResult)
            => Task.FromResult(parameters.Count > 0);
    }

    public class GatewayCaller
    {
        public Task<bool> RunAsync(ITokenRequestValidator validator, NameValueCollection form)
            => validator.ValidateRequestAsync(form, "client");
    }
}
