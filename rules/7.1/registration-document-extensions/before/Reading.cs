using System.Text.Json;
// finding: 7.1/identity-model-renamed
using IdentityModel.Client;

namespace Harbour.Devices;

public static class Reading
{
    public static string Sector(DynamicClientRegistrationDocument document) =>
        // finding: 7.1/registration-document-extensions
        document.Extensions.TryGetValue("sector", out var value) ? (string)value : null;

    // finding: 7.1/registration-document-extensions
    public static int Berths(DynamicClientRegistrationDocument document) => (int)document.Extensions["berths"];

    public static string Text(DynamicClientRegistrationDocument document)
    {
        // finding: 7.1/registration-document-extensions
        var sector = (string)document.Extensions["sector"];
        // finding: 7.1/registration-document-extensions
        return document.Extensions["quay"] as string ?? sector;
    }

    // These compile with both libraries.
    public static string Quay(DynamicClientRegistrationDocument document) => ((JsonElement)document.Extensions["quay"]).GetString();

    public static string Plain(DynamicClientRegistrationDocument document) => document.Extensions["sector"].ToString();
}
