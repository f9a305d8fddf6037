using IdentityServer4.Models;

namespace Contoso.Api
{
    public class ClaimConverter
    {
        public static object Make(Client client) => new ClaimConverter();
    }
}
