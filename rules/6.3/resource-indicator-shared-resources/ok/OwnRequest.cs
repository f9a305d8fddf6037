namespace Acme.Gateway
{
    public class ResourceValidationRequest
    {
        public bool IncludeNonIsolatedApiResources { get; set; }
    }

    public static class Gateway
    {
        public static bool Check(ResourceValidationRequest request)
        {
            request.IncludeNonIsolatedApiResources = true;
            return request.IncludeNonIsolatedApiResources;
        }
    }
}
