using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public static class OtherProperties
{
    // Clients and resources keep their setter.
    public static Client Web() => new() { ClientId = "web", Properties = new Dictionary<string, string> { ["team"] = "portal" } };
}
