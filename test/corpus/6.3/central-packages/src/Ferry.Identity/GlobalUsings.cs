global using Duende.IdentityServer.Configuration;
global using Duende.IdentityServer.Models;
global using Duende.IdentityServer.Services;
global using Duende.IdentityServer.Validation;
global using RefreshBase = Duende.IdentityServer.Services.DefaultRefreshTokenService;
