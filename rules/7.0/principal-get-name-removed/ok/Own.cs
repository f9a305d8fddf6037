namespace Acme.Crm;

public class Customer
{
    public string GetName() => "Contoso";

    public static string Of(Customer customer) => customer.GetName();
}
