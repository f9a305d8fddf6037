using Duende.IdentityServer.Models;
using Duende.IdentityServer.Validation;

namespace Acme.Identity;

public class Other
{
    public string Name(AuthorizationRequest request) => request.Client.ClientName;

    public string Id(ValidatedTokenRequest request) => request.Client.ClientId;

    public string Of(CrmContext context) => context.Client.ClientId;
}

public class CrmContext
{
    public Client Client { get; set; }
}
