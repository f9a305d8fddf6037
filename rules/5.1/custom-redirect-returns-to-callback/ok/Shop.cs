using Duende.IdentityServer.Models;

namespace Contoso.Shop
{
    public class Answer
    {
        public string RedirectUrl { get; set; }

        public static Answer To(Client client) => new Answer { RedirectUrl = client.ClientUri };
    }
}
