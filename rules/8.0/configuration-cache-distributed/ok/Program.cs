using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddStackExchangeRedisCache(options => options.Configuration = "cache:6379");
builder.Services.AddIdentityServer().AddInMemoryClients([]);
