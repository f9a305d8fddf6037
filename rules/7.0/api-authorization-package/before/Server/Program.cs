using Duende.IdentityServer.Models;
// finding: 7.0/api-authorization-package
using Microsoft.AspNetCore.ApiAuthorization.IdentityServer;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.EntityFrameworkCore;
using Shop.Server.Data;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddDbContext<ShopContext>(options => options.UseSqlite("Data Source=shop.db"));
builder.Services.AddDefaultIdentity<ShopUser>().AddEntityFrameworkStores<ShopContext>();

builder.Services.AddIdentityServer()
    // finding: 7.0/api-authorization-package
    .AddApiAuthorization<ShopUser, ShopContext>(options =>
    {
        // finding: 7.0/api-authorization-package
        options.IdentityResources["openid"].UserClaims.Add("role");
        // finding: 7.0/api-authorization-package
        options.Clients.AddIdentityServerSPA("shop", spa => spa.WithScopes("reports"));
        // finding: 7.0/api-authorization-package
        options.ApiScopes.Add(new ApiScope("reports"));
    });

builder.Services.AddAuthentication()
    // finding: 7.0/api-authorization-package
    .AddIdentityServerJwt();

builder.Services.Configure<JwtBearerOptions>(
    // finding: 7.0/api-authorization-package
    IdentityServerJwtConstants.IdentityServerJwtBearerScheme,
    options => options.TokenValidationParameters.ValidateIssuer = false);

// finding: 7.0/api-authorization-package
builder.Services.Configure<JwtBearerOptions>("IdentityServerJwtBearer", options => options.SaveToken = true);

builder.Services.AddControllersWithViews();

var app = builder.Build();

app.UseIdentityServer();
app.UseAuthorization();
app.MapDefaultControllerRoute();
app.Run();
