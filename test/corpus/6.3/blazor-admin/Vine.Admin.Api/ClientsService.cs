using Duende.IdentityServer.EntityFramework.DbContexts;
using Duende.IdentityServer.EntityFramework.Entities;
using Microsoft.EntityFrameworkCore;

namespace Vine.Admin.Api;

public class ClientsService
{
    private readonly ConfigurationDbContext _context;

    public ClientsService(ConfigurationDbContext context)
    {
        _context = context;
    }

    public async Task<Client> Clone(int id, string newId)
    {
        var source = await _context.Clients.AsNoTracking().SingleAsync(c => c.Id == id);
        var copy = new Client
        {
            Enabled = source.Enabled,
            ClientName = source.ClientName,
            // ask: 6.3/logout-token-typ
            BackChannelLogoutUri = source.BackChannelLogoutUri,
            RefreshTokenUsage = source.RefreshTokenUsage,
        };
        copy.ClientId = newId;
        _context.Clients.Add(copy);
        await _context.SaveChangesAsync();
        return copy;
    }

    public async Task Update(int id, ClientDto dto)
    {
        var client = await _context.Clients.FirstOrDefaultAsync(c => c.Id == id);
        if (client == null) return;
        client.ClientName = dto.ClientName;
        // ask: 6.3/logout-token-typ
        client.BackChannelLogoutUri = dto.BackChannelLogoutUri;
        await _context.SaveChangesAsync();
    }

    public ClientDto ToDto(Client c) => new() { ClientName = c.ClientName, BackChannelLogoutUri = c.BackChannelLogoutUri };
}

public class ClientDto
{
    public string ClientName { get; set; } = "";
    public string? BackChannelLogoutUri { get; set; }
}
