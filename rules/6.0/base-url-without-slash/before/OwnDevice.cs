using System.Threading.Tasks;
using Duende.IdentityServer.ResponseHandling;
using Duende.IdentityServer.Validation;

namespace Contoso.Identity
{
    // finding: 6.0/base-url-without-slash
    public class OwnDevice : IDeviceAuthorizationResponseGenerator
    {
        public Task<DeviceAuthorizationResponse> ProcessAsync(DeviceAuthorizationRequestValidationResult validationResult, string baseUrl) =>
            Task.FromResult(new DeviceAuthorizationResponse { VerificationUri = baseUrl + "device" });
    }
}
