namespace Acme.Gateway
{
    public class EndpointsOptions
    {
        public bool EnableCheckSessionEndpoint { get; set; }

        public string Name => nameof(EnableCheckSessionEndpoint) + " = false";

        public static EndpointsOptions Closed() => new EndpointsOptions { EnableCheckSessionEndpoint = false };
    }
}
