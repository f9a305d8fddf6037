using Mast.Web.Generated;
using Duende.IdentityServer.EntityFramework;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddIdentityServer().AddConfigurationStore().AddOperationalStore();
// applies: 6.3/token-cleanup-service-interface
builder.Services.AddTransient(typeof(TokenCleanupService), sp => ActivatorUtilities.CreateInstance<TokenCleanupServiceProxy>(sp));
builder.Build().Run();
