namespace Acme.Identity;

public static class Errors
{
    // A word of a list says nothing about a request.
    public static readonly string[] Known = { "invalid_request", "unsupported_response_type" };
}
