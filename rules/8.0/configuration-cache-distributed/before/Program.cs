using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStackExchangeRedisCache(options => options.Configuration = "cache:6379");
builder.Services.AddIdentityServer()
    .AddInMemoryCaching()
    // finding: 8.0/configuration-cache-distributed
    .AddClientStoreCache<ClientStore>()
    // finding: 8.0/configuration-cache-distributed
    // finding: 8.0/caching-resource-store-loads-all
    .AddResourceStoreCache<ResourceStore>();
