var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Build().Run();
