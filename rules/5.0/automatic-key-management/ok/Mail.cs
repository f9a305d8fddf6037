using IdentityServer4.Models;

namespace Contoso.Mail
{
    public class MailBuilder
    {
        public MailBuilder AddSigningCredential(string selector) => this;

        public static MailBuilder Make(Client client) => new MailBuilder().AddSigningCredential(client.ClientId);
    }
}
