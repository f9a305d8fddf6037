namespace Orchard.Tokens.Data
{
    public class DefaultRefreshTokenService
    {
        public DefaultRefreshTokenService(object store, object profile, object clock, object logger) { }
        protected virtual Task<bool> AcceptConsumedTokenAsync(RefreshToken token) => Task.FromResult(token.ConsumedTime is null);
    }

    public class GraceService : DefaultRefreshTokenService
    {
        public GraceService() : base(1, 2, 3, 4) { }
        protected override Task<bool> AcceptConsumedTokenAsync(RefreshToken token) => Task.FromResult(true);
    }

    public class DefaultBackChannelLogoutService
    {
        public DefaultBackChannelLogoutService(int a, int b, int c, int d, int e) { }
    }

    public class LogoutService : DefaultBackChannelLogoutService
    {
        public LogoutService() : base(1, 2, 3, 4, 5) { }
    }

    public class TokenResponseGenerator
    {
        protected virtual Task<TokenResponse> ProcessTokenRequestAsync(object request) => Task.FromResult(new TokenResponse());
    }

    public class Generator : TokenResponseGenerator
    {
        protected override Task<TokenResponse> ProcessTokenRequestAsync(object request) => Task.FromResult(new TokenResponse { AccessToken = "apple" });
    }
}
