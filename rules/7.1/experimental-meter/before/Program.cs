using Duende.IdentityServer;
using OpenTelemetry.Metrics;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddIdentityServer();
// finding: 7.1/experimental-meter
builder.Services.AddOpenTelemetry().WithMetrics(metrics => metrics.AddMeter(Telemetry.ServiceName));

builder.Build().Run();
