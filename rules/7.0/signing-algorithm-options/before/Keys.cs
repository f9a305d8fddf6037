using System.Linq;
using Duende.IdentityServer.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Identity;

public static class Keys
{
    public static void Add(IServiceCollection services, string[] names) =>
        services.AddIdentityServer(options =>
        {
            // finding: 7.0/signing-algorithm-options
            options.KeyManagement.SigningAlgorithms = names.Select(name => new SigningAlgorithmOptions(name));
        });

    public static void Reset(KeyManagementOptions options)
    {
        // finding: 7.0/signing-algorithm-options
        options.SigningAlgorithms = Enumerable.Empty<SigningAlgorithmOptions>();
    }
}
