using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;

namespace Shop.Server;

// Types of the host, with the names of Microsoft's.
public class ApiAuthorizationDbContext<TUser> : DbContext
{
    public ApiAuthorizationDbContext(DbContextOptions options, string schema)
        : base(options) => Schema = schema;

    public string Schema { get; }
}

public class ReportContext : ApiAuthorizationDbContext<ShopUser>
{
    public ReportContext(DbContextOptions<ReportContext> options)
        : base(options, "reports")
    {
    }
}

public interface IClientRequestParametersProvider
{
    IReadOnlyDictionary<string, string> Parameters(string client);
}

public static class OwnSchemes
{
    public static AuthenticationBuilder AddIdentityServerJwt(this AuthenticationBuilder builder, string authority) =>
        builder.AddJwtBearer("IdentityServerJwt", options => options.Authority = authority);
}
