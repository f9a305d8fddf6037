using Duende.IdentityModel.Client;

namespace Harbour.Devices;

public static class Names
{
    public static string Of(DynamicClientRegistrationDocument document) => document.ClientName;
}
