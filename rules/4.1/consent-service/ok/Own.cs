using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Marketing
{
    public interface IConsentService
    {
        Task<bool> RequiresConsentAsync(string subject, IEnumerable<string> topics);
    }

    public class Newsletter : IConsentService
    {
        public Task<bool> RequiresConsentAsync(string subject, IEnumerable<string> topics) => Task.FromResult(true);

        public Task UpdateConsentAsync(string subject) => Task.CompletedTask;
    }
}
