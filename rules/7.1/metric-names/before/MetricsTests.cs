using System.Diagnostics.Metrics;
using Duende.IdentityServer;
using Xunit;

namespace Contoso.Identity.Tests;

public class MetricsTests
{
    public static long Count(string name)
    {
        long sum = 0;
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, self) =>
        {
            // finding: 7.1/metric-names
            if (instrument.Name == "token_issued")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((_, value, _, _) => sum += value);
        listener.Start();
        return sum;
    }

    // finding: 7.1/metric-names
    public static bool IsFailure(Instrument instrument) => instrument.Name is "token_issued_failure";
}
