using IdentityServer4.Models;

namespace Contoso.Forms
{
    public class Form
    {
        public string Data { get; set; }

        public static bool Has(Form form, Client client) => form.Data.Contains(client.ClientId);
    }
}
