namespace Acme.Identity;

public static class Categories
{
    // Categories of others, and texts that are no categories.
    public static bool IsWanted(LogEvent entry)
    {
        var category = entry.Properties["SourceContext"].ToString();
        return category.Contains("Microsoft.AspNetCore") && !entry.Text.Contains("uses IdentityServer4.Models")
            && !category.StartsWith("IdentityServer4Extras.");
    }
}
