// finding: 7.0/api-authorization-package
using Microsoft.AspNetCore.ApiAuthorization.IdentityServer;
using Microsoft.AspNetCore.Mvc;

namespace Shop.Server.Controllers;

public class OidcSettingsController : Controller
{
    // finding: 7.0/api-authorization-package
    private readonly IClientRequestParametersProvider _provider;

    // finding: 7.0/api-authorization-package
    public OidcSettingsController(IClientRequestParametersProvider provider) => _provider = provider;

    [HttpGet("_configuration/{clientId}")]
    public IActionResult Get(string clientId) => Ok(_provider.GetClientParameters(HttpContext, clientId));
}
