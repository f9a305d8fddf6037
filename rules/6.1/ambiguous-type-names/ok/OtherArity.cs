using Acme.Reports;
using Duende.IdentityServer.Models;

namespace Acme.Pages
{
    public class Report
    {
        // Another number of type parameters is another name.
        public QueryResult Rows { get; set; }

        public Client Client { get; set; }
    }
}

namespace Acme.Reports
{
    public class QueryResult
    {
        public int Count { get; set; }
    }
}
