// The portal is a client of the identity server and holds none of its types.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddBff().AddServerSideSessions();
builder.Services.AddAuthentication(o => o.DefaultScheme = "cookie")
    .AddCookie("cookie")
    .AddOpenIdConnect("oidc", o =>
    {
        o.Authority = "https://login.ferry.example";
        o.ClientId = "web";
        o.MapInboundClaims = false;
        o.Scope.Add("offline_access");
    });
builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
builder.Build().Run();
