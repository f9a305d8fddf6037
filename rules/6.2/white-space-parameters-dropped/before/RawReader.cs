using Duende.IdentityServer.Extensions;

namespace Contoso.Identity;

public static class RawReader
{
    public static bool HasPrompt(HttpRequest request)
    {
        // finding: 6.2/white-space-parameters-dropped
        var values = request.Query.AsNameValueCollection();
        return values["prompt"] is not null;
    }

    public static async Task<int> CountAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync();
        // finding: 6.2/white-space-parameters-dropped
        return IReadableStringCollectionExtensions.AsNameValueCollection(form).Count;
    }
}
