using Duende.IdentityServer.Models;

namespace Contoso.Crm
{
    public class Form
    {
        public bool RequireRequestObject { get; set; }

        public static Form For(Client client) => new Form { RequireRequestObject = true };
    }
}
