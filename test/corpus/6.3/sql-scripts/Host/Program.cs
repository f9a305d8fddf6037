using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
var sql = "select RequireDPoP, DPoPValidationMode from Clients";
builder.Services.AddIdentityServer().AddConfigurationStore(o => o.DefaultSchema = "dbo");
builder.Build().Run();
