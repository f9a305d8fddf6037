// finding: 5.0/namespaces
using IdentityServer4.Models;
// finding: 5.0/namespaces
using IdentityServer4.Stores;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    // finding: 5.0/messages-in-flight
    public class LoggedMessages : ProtectedDataMessageStore<ErrorMessage>
    {
        public LoggedMessages(IDataProtectionProvider provider, ILogger<ProtectedDataMessageStore<ErrorMessage>> logger) : base(provider, logger)
        {
        }

        public static IMessageStore<ErrorMessage> Plain(IDataProtectionProvider provider, ILogger<ProtectedDataMessageStore<ErrorMessage>> logger)
        {
            // finding: 5.0/messages-in-flight
            return new ProtectedDataMessageStore<ErrorMessage>(provider, logger);
        }
    }
}
