using Acme.Accounts.Paging;
using Duende.IdentityServer.Models;

namespace Acme.Pages;

public class Paged
{
    // finding: 6.1/ambiguous-type-names
    public QueryResult<Client> Clients { get; set; }
}
