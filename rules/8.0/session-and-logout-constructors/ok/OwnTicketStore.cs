using Microsoft.Extensions.Logging;

namespace Acme.Shop;

public class ServerSideTicketStore(ILogger<ServerSideTicketStore> logger)
{
    public void Touch() => logger.LogDebug("touched");
}

public class TicketStore(ILogger<ServerSideTicketStore> logger) : ServerSideTicketStore(logger);
