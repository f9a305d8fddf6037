namespace Contoso.Crm;

// A customer; BackChannelLogoutUri = "…" of the vendor's Client means something else.
public class Client
{
    public string? BackChannelLogoutUri { get; set; }

    public string? LogoutTokenJwtType { get; set; }
}

public interface IBackChannelLogoutService
{
    Task SendAsync(Client client);
}

public class CrmLogoutService : IBackChannelLogoutService
{
    public static Client Known => new() { BackChannelLogoutUri = "https://crm.contoso.example", LogoutTokenJwtType = "jwt" };

    public Task SendAsync(Client client) => Console.Out.WriteLineAsync(nameof(client.BackChannelLogoutUri) + client.BackChannelLogoutUri);
}
