using System.Collections.Generic;
using System.Linq;
using System.Security.Claims;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class SignIn
    {
        public ICollection<Claim> Claims { get; set; } = new List<Claim>();

        public Claim ToClaim() => new Claim("session", "1");

        public ClaimsIdentity Identity() => new ClaimsIdentity(Claims.Append(ToClaim()));
    }

    public class ClientRow
    {
        public List<ClientClaim> Claims { get; set; } = new List<ClientClaim>();

        public static ClientClaim Role(string name) => new ClientClaim("role", name);

        public Client ToModel() => new Client { Claims = Claims };

        public void Mark(Client client) => client.Claims.Add(Role("batch"));

        public static int Count(SignIn signIn) => signIn.Claims.Count;
    }
}
