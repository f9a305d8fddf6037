namespace Acme.Shop;

public static class Carts
{
    public const string Expired = "Removing {count} expired carts";
}
