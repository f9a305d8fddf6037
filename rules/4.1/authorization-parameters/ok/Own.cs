using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public class LogoutPage
    {
        public string Read(LogoutRequest request) => request.Parameters["ui_locales"];
    }

    public class NameValueCollectionConverter
    {
    }

    public class Uses
    {
        public NameValueCollectionConverter Make() => new NameValueCollectionConverter();
    }
}
