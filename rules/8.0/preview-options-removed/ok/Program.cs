using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer(options =>
{
    options.StrictClientAssertionAudienceValidation = true;
    options.Discovery.EnableDiscoveryDocumentCache = true;
});
builder.Services.Configure<ShopOptions>(options => options.Preview = true);

public class ShopOptions
{
    public bool Preview { get; set; }
}
