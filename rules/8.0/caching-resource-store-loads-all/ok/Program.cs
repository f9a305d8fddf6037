using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    .AddResourceStore<ResourceStore>()
    .AddClientStoreCache<ClientStore>();
