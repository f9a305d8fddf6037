using System.Linq;
using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class ArrayKeys
{
    public static void Add(IServiceCollection services, string[] names) =>
        services.AddIdentityServer(options =>
        {
            options.KeyManagement.SigningAlgorithms = names.Select(name => new SigningAlgorithmOptions(name)).ToList();
        });

    public static void Fixed(KeyManagementOptions options) =>
        options.SigningAlgorithms = new[] { new SigningAlgorithmOptions("RS256") };
}
