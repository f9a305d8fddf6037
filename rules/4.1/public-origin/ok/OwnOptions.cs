namespace Contoso.Site
{
    public class SiteOptions
    {
        public string PublicOrigin { get; set; }
    }

    public class Links
    {
        private readonly SiteOptions _options;

        public Links(SiteOptions options) => _options = options;

        // options.PublicOrigin of IdentityServer
        public string Root() => _options.PublicOrigin + "/";
    }
}
