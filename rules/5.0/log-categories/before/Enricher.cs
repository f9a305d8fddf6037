namespace Acme.Identity;

public static class Enricher
{
    public static bool IsWanted(LogEvent entry)
    {
        var category = entry.Properties["SourceContext"].ToString();
        // finding: 5.0/log-categories
        if (category.Contains("IdentityServer4.Validation.TokenRequestValidator"))
        {
            return entry.Level >= LogEventLevel.Error;
        }

        // finding: 5.0/log-categories
        return !category.StartsWith("IdentityServer4.");
    }
}
