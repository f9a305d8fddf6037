using System.Text.Json;
// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Harbour.Devices;

public static class Registration
{
    public static DynamicClientRegistrationDocument Of(string sector)
    {
        var document = new DynamicClientRegistrationDocument { ClientName = sector };
        // finding: 7.1/registration-document-extensions
        document.Extensions.Add("sector", sector);
        // finding: 7.1/registration-document-extensions
        document.Extensions["berths"] = 12;
        document.Extensions["quay"] = JsonSerializer.SerializeToElement("north");
        return document;
    }
}
