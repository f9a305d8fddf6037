namespace Acme.Identity.Own;

public record Filter(bool IncludeNonIsolatedApiResources);

public static class Filters
{
    public static bool All(Filter filter) => filter.IncludeNonIsolatedApiResources;
}
