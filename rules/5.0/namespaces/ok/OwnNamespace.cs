using Contoso.IdentityServer4.Tools;

namespace Contoso.IdentityServer4
{
    public static class OwnNamespace
    {
        public static string Name => nameof(Contoso.IdentityServer4);
    }
}

namespace Contoso.IdentityServer4.Tools
{
    public static class Tool
    {
    }
}
