using Duende.IdentityServer.Models;

namespace Contoso.Identity.Own
{
    public interface IReturnUrlParser
    {
        bool IsValidReturnUrl(string returnUrl);
    }

    public class OwnParser : IReturnUrlParser
    {
        public Client Client { get; set; }

        public bool IsValidReturnUrl(string returnUrl) => true;
    }
}
