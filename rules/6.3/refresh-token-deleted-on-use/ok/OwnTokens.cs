namespace Contoso.Vouchers
{
    public enum TokenUsage
    {
        ReUse,
        OneTimeOnly,
    }

    public class RefreshToken
    {
        public DateTime? ConsumedTime { get; set; }
    }

    public class Client
    {
        public bool AllowOfflineAccess { get; set; }

        public TokenUsage RefreshTokenUsage { get; set; }
    }

    public abstract class DefaultRefreshTokenService
    {
        protected virtual Task<bool> AcceptConsumedTokenAsync(RefreshToken refreshToken) => Task.FromResult(refreshToken.ConsumedTime == null);
    }

    public class VoucherService : DefaultRefreshTokenService
    {
        public static Client OneTime => new() { AllowOfflineAccess = true, RefreshTokenUsage = TokenUsage.OneTimeOnly };

        public static Client Default => new Client { AllowOfflineAccess = true };

        protected override Task<bool> AcceptConsumedTokenAsync(RefreshToken refreshToken)
        {
            var fresh = refreshToken.ConsumedTime > DateTime.UtcNow.AddMinutes(-1);
            return Task.FromResult(fresh);
        }
    }
}
