// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Harbour.Devices;

public static class Reading
{
    public static string Sector(DynamicClientRegistrationDocument document) =>
        // finding: 7.1/registration-document-extensions
        document.Extensions.TryGetValue("sector", out var value) ? (string)value : null;
}
