var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
builder.Build().Run();
