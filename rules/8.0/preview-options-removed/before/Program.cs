using System;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(options =>
{
    // finding: 8.0/preview-options-removed
    // finding: 8.0/client-assertion-audience-array
    options.Preview.StrictClientAssertionAudienceValidation = true;
    // finding: 8.0/preview-options-removed
    options.Preview.DiscoveryDocumentCacheDuration = TimeSpan.FromMinutes(5);
});
