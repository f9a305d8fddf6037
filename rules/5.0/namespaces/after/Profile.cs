namespace Contoso.Identity
{
    public class Profile
    {
        public string Name(Duende.IdentityServer.Models.Client client) => client.ClientName;
    }
}
