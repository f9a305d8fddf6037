using System.Collections.Generic;
using System.Threading.Tasks;

namespace Contoso.Identity
{
    public class JwtRequestValidator
    {
        public JwtRequestValidator(string issuer) => Issuer = issuer;

        public string Issuer { get; }
    }

    public class Factory
    {
        public JwtRequestValidator Make() => new JwtRequestValidator("contoso");
    }
}
