using System;
using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Legacy.Auth
{
    /// <summary>Names, in strings and comments only: <c>new DefaultRefreshTokenService(a, b, c, d)</c>.</summary>
    internal static class Strings
    {
        public const string Cleanup = "Duende.IdentityServer.EntityFramework.TokenCleanupService";
        public const string Method = "RemoveExpiredGrantsAsync";
        public static readonly string Snippet = @"
            services.AddTransient<TokenCleanupService, Mine>();
            options.Endpoints.EnableDiscoveryEndpoint = false;
            await cleanup.RemoveExpiredGrantsAsync();
            new Client { AllowOfflineAccess = true, BackChannelLogoutUri = ""https://x"" };
        ";
        public static readonly string Interpolated = $"new TokenResponse {{ AccessToken = {Guid.NewGuid()} }} BackChannelLogoutUri = 'x'";
        public static readonly Dictionary<string, string> Help = new Dictionary<string, string>
        {
            ["EnableCheckSessionEndpoint"] = "EnableCheckSessionEndpoint = false",
            ["MutualTls.Enabled"] = "MutualTls.Enabled = true",
            ["RequireResourceIndicator"] = "RequireResourceIndicator = true",
        };
        // options.MutualTls.Enabled = true;
        // services.AddTransient<TokenCleanupService, Mine>();
        /* class X : DefaultBackChannelLogoutService { X() : base(a, b, c, d, e) { } } */
        public static string NameOfCleanup() => nameof(Client.BackChannelLogoutUri) + nameof(RefreshToken.ConsumedTime);
        public static string Describe(Client c) => c.BackChannelLogoutUri ?? "no BackChannelLogoutUri";
        public static bool Once(Client c) => c.RefreshTokenUsage == TokenUsage.OneTimeOnly;
    }
}
