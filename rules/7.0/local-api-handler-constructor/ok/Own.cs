namespace Acme.Legacy;

public class LocalApiAuthenticationHandler
{
    public LocalApiAuthenticationHandler(object a, object b, object c, object d, object e)
    {
    }
}

public class OwnHandler : LocalApiAuthenticationHandler
{
    public OwnHandler() : base(1, 2, 3, 4, 5)
    {
    }
}
