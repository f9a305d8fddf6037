namespace Contoso.Identity
{
    public class Profile
    {
        // finding: 5.0/namespaces
        public string Name(IdentityServer4.Models.Client client) => client.ClientName;
    }
}
