using Duende.IdentityServer;
using OpenTelemetry.Metrics;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer();
builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics
    .AddMeter(Telemetry.ServiceName)
    // finding: 7.3/experimental-meter-removed
    .AddMeter(Telemetry.ServiceNameExperimental));

// finding: 7.3/experimental-meter-removed
Console.WriteLine(Telemetry.Metrics.ExperimentalMeter.Name);

builder.Build().Run();
