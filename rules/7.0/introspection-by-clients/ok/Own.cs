namespace Acme.Identity.Own;

public record Introspected(string Api, string ApiName);

public static class Introspections
{
    public static string Of(Introspected result) => result.Api + result.ApiName;
}
