namespace Acme.Crm;

public class ClientMapperProfile
{
    public string Name => nameof(ClientMapperProfile);
}

public static class Profiles
{
    public static ClientMapperProfile Get() => new();
}
