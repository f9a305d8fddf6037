using Microsoft.Extensions.DependencyInjection;

namespace Contoso.Api
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services) =>
            services.AddAuthentication("Bearer").AddJwtBearer(options => options.Audience = "orders");
    }
}
