namespace Acme.Licensing;

public class License
{
    public string LicenseEdition { get; set; }
}

public class Report
{
    public string Of(License license) => license.LicenseEdition;
}
