namespace Acme.Gateway
{
    public class EndpointsOptions
    {
        // Endpoints.EnableDiscoveryEndpoint = false
        public bool EnableDiscoveryEndpoint { get; set; } = true;

        public static EndpointsOptions Closed() => new EndpointsOptions { EnableDiscoveryEndpoint = false };
    }
}
