using Duende.IdentityServer.Models;
using Harbour.Cleaning;

namespace Harbour.Web;

public class Elsewhere(ITokenCleanupService cleaning)
{
    public Client Client { get; set; }
}
