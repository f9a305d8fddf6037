namespace Acme.Gateway
{
    public class LoggingOptions
    {
        public string[] TokenRequestSensitiveValuesFilter { get; set; }
    }

    public static class Setup
    {
        public static LoggingOptions Create() => new LoggingOptions { TokenRequestSensitiveValuesFilter = new[] { "password" } };
    }
}
