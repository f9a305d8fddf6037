using System.Linq;
using Duende.IdentityServer.Models;

namespace Acme.Identity;

public static class Codes
{
    public static bool Any(AuthorizationCode code) => code.RequestedResourceIndicators.Any();
}
