using System.Threading.Tasks;

namespace Contoso.Reports
{
    public interface IClaimsService
    {
        Task<string> GetAccessTokenClaimsAsync(string subject);
    }

    public class ClaimsReport : IClaimsService
    {
        public Task<string> GetAccessTokenClaimsAsync(string subject) => Task.FromResult(subject);
    }
}
