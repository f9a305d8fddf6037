using IdentityServer4.Models;

namespace Contoso.Shop
{
    public class Basket
    {
        public string SessionId { get; set; }

        public bool Same(Basket other, Client client) => other.SessionId == SessionId;
    }
}
