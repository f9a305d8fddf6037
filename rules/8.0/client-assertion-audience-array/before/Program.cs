using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(options =>
{
    // finding: 8.0/client-assertion-audience-array
    // finding: 8.0/preview-options-removed
    options.Preview.StrictClientAssertionAudienceValidation = true;
});
builder.Services.AddIdentityServer(options =>
{
    // finding: 8.0/client-assertion-audience-array
    // finding: 8.0/preview-options-removed
    options.Preview.StrictClientAssertionAudienceValidation = true;
});
