namespace Acme.Shop
{
    public class AuthorizationRequest
    {
        public string[] AcrValues { get; set; }
    }

    public class ProfileDataRequestContext
    {
    }

    public static class Payments
    {
        public static object Authorize() => new AuthorizationRequest();

        public static ProfileDataRequestContext Profile() => new();
    }
}
