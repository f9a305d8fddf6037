using Duende.IdentityServer.EntityFramework.Stores;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    // finding: 8.0/caching-resource-store-loads-all
    // finding: 8.0/configuration-cache-distributed
    .AddResourceStoreCache<ResourceStore>();
builder.Services.AddIdentityServer()
    // finding: 8.0/caching-resource-store-loads-all
    // finding: 8.0/configuration-cache-distributed
    .AddConfigurationStoreCache();
