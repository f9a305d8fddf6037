using System.Collections.Generic;

namespace Contoso.Identity
{
    public class ConsentInputModel
    {
        public IEnumerable<string> ScopesConsented { get; set; }

        public static readonly string Denied = "no";
    }

    public class Uses
    {
        public ConsentInputModel Make() => new ConsentInputModel { ScopesConsented = new[] { ConsentInputModel.Denied } };
    }
}
