using Duende.IdentityServer.Endpoints.Results;
using Microsoft.AspNetCore.Mvc;

namespace Harbour.Web;

public class Answers : ControllerBase
{
    // finding: 7.0/ambiguous-type-names
    public IActionResult Refuse() => new BadRequestResult();

    public string Name => nameof(CreateAccountPageResult);
}
