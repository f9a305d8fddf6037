using Contoso.IdentityServer4.Contrib;

namespace Contoso.Identity
{
    public class Notes
    {
        public const string About = "IdentityServer4.Contrib.RedisStore was removed in May";
    }
}
