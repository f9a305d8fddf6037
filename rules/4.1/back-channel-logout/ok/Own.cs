using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Identity
{
    public class BackChannelLogoutModelBinder
    {
        public string ClientId { get; set; }
    }

    public interface INotifier
    {
        Task SendLogoutNotificationsAsync(IEnumerable<string> clients);
    }

    public class Notifier : INotifier
    {
        public Task SendLogoutNotificationsAsync(IEnumerable<string> clients) => Task.CompletedTask;
    }
}
