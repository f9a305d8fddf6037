using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(options => options.PushedAuthorization.Required = true)
    .AddInMemoryClients([new Client { ClientId = "app", RequirePushedAuthorization = true }]);
