namespace Harbour.Door;

public record AuthorizeResult(bool Opens);

public static class Door
{
    public static bool Try(AuthorizeResult result) => result.Opens;
}
