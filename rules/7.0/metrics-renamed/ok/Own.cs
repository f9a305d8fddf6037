namespace Acme.Identity.Own;

public static class Telemetry
{
    public static class Metrics
    {
        public static int TokenIssuedFailureCounter;
    }

    public static int Count() => Metrics.TokenIssuedFailureCounter;
}
