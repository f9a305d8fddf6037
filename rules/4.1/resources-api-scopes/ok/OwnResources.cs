using System.Collections.Generic;
using System.Linq;
using IdentityServer4.Models;

namespace Contoso.Identity.Pages
{
    public class Catalogue
    {
        public ICollection<ApiResource> ApiResources { get; } = new List<ApiResource>();

        public IEnumerable<string> Names() => ApiResources.Select(x => x.Name);
    }

    public static class Mixed
    {
        public static IEnumerable<string> Identities(Resources resources) => resources.IdentityResources.Select(x => x.Name);

        public static Resources Nobodys() => new Resources { IdentityResources = { new IdentityResources.OpenId() } };

        public static Resources Both(ApiResource api, ApiScope scope) =>
            new Resources { ApiResources = { api }, ApiScopes = { scope } };

        public static int Count(Catalogue catalogue) => catalogue.ApiResources.Count;
    }
}
