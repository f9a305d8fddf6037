using Duende.IdentityServer.Models;
using Microsoft.AspNetCore.Mvc;

namespace Harbour.Web;

public class Refusals : ControllerBase
{
    public Client Client { get; set; }

    public IActionResult Refuse() => new BadRequestResult();
}
