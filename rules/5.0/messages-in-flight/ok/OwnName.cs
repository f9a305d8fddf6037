using IdentityServer4.Models;

namespace Contoso.Mail
{
    public class ProtectedDataMessageStore<T>
    {
        public static object Make(Client client) => new ProtectedDataMessageStore<Client>();
    }
}
