// finding: 7.0/automapper-removed
using AutoMapper;
using Duende.IdentityServer.Models;

namespace Acme.Identity.Tools;

public class Rows(IMapper mapper)
{
    public Client Client(object row) => mapper.Map<Client>(row);
}
