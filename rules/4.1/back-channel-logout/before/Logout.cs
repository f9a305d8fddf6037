using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Services;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class QueuedLogout : IBackChannelLogoutService
    {
        // finding: 4.1/back-channel-logout
        // finding: 4.1/back-channel-logout
        public Task SendLogoutNotificationsAsync(IEnumerable<BackChannelLogoutModel> clients)
        {
            return Task.CompletedTask;
        }
    }

    public class Trigger
    {
        private readonly IBackChannelLogoutService _service;

        public Trigger(IBackChannelLogoutService service) => _service = service;

        public Task RunAsync(EndSessionCallbackValidationResult result)
        {
            // finding: 4.1/back-channel-logout
            // finding: 4.1/back-channel-logout
            return _service.SendLogoutNotificationsAsync(result.BackChannelLogouts);
        }
    }
}
