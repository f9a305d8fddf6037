using AutoMapper;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Referenced;

public class Rows(IMapper mapper)
{
    public Client Client(object row) => mapper.Map<Client>(row);
}
