namespace Acme.Gateway
{
    public class MutualTlsOptions
    {
        public bool Enabled { get; set; }

        public bool AlwaysEmitConfirmationClaim { get; set; }

        public static MutualTlsOptions Create() => new MutualTlsOptions { Enabled = true, AlwaysEmitConfirmationClaim = true };
    }
}
