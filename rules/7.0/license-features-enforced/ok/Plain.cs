using Duende.IdentityServer.Models;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Plain
{
    public static void Add(IServiceCollection services) => services.AddIdentityServer();

    public static ApiResource Orders => new ApiResource("orders") { RequireResourceIndicator = false };
}
