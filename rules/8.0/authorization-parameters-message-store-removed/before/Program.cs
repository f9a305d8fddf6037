using Duende.IdentityServer.Stores.Default;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer()
    // finding: 8.0/authorization-parameters-message-store-removed
    // finding: 8.0/authorization-parameters-message-store-removed
    .AddAuthorizationParametersMessageStore<DistributedCacheAuthorizationParametersMessageStore>();
