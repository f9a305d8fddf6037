using IdentityServer4.Models;

namespace Contoso.Admin
{
    // A type of a namespace around the code comes before what usings bring in.
    public class Grant
    {
        public string Title { get; set; }
    }

    public class Own
    {
        public Grant Show(Secret secret) => new Grant { Title = secret.Description };
    }
}
