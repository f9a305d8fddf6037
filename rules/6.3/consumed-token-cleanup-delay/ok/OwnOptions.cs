namespace Acme.Queue
{
    public class OperationalStoreOptions
    {
        public bool RemoveConsumedTokens { get; set; }

        // DeleteOneTimeOnlyRefreshTokensOnUse = false
        public static OperationalStoreOptions Create() => new OperationalStoreOptions { RemoveConsumedTokens = true };
    }
}
