namespace Orchard.Tokens.Cleanup;

/// <summary>Removes expired vouchers. Same name as a class of the vendor.</summary>
public class TokenCleanupService
{
    private readonly ILogger<TokenCleanupService> _logger;
    private readonly VoucherOptions _options;

    public TokenCleanupService(VoucherOptions options, ILogger<TokenCleanupService> logger)
    {
        _options = options;
        _logger = logger;
    }

    public virtual async Task RemoveExpiredGrantsAsync(CancellationToken cancellationToken = default)
    {
        _logger.LogInformation("RemoveExpiredGrantsAsync, RemoveConsumedTokens {Flag}", _options.RemoveConsumedTokens);
        if (_options.RemoveConsumedTokens) await RemoveConsumedAsync(cancellationToken);
    }

    protected virtual Task RemoveConsumedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public class FastTokenCleanupService : TokenCleanupService
{
    public FastTokenCleanupService(VoucherOptions options, ILogger<TokenCleanupService> logger, IServiceProvider services, object marker)
        : base(options, logger)
    {
        options.RemoveConsumedTokens = true;
    }

    public override Task RemoveExpiredGrantsAsync(CancellationToken cancellationToken = default) => base.RemoveExpiredGrantsAsync(cancellationToken);
}

public class VoucherOptions
{
    public bool RemoveConsumedTokens { get; set; }
    public bool DeleteOneTimeOnlyRefreshTokensOnUse { get; set; }
}

public class CleanupHost : BackgroundService
{
    private readonly TokenCleanupService _cleanup;
    public CleanupHost(TokenCleanupService cleanup) => _cleanup = cleanup;
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => _cleanup.RemoveExpiredGrantsAsync(stoppingToken);
}
