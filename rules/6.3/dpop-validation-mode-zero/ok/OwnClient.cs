using System;

namespace Acme.Crm
{
    public enum DPoPTokenExpirationValidationMode
    {
        Custom,
    }

    public class Client
    {
        public DPoPTokenExpirationValidationMode DPoPValidationMode { get; set; }

        public TimeSpan DPoPClockSkew { get; set; }
    }

    public static class CrmClients
    {
        public static Client Create() => new Client
        {
            DPoPValidationMode = DPoPTokenExpirationValidationMode.Custom,
            DPoPClockSkew = TimeSpan.Zero,
        };
    }
}
