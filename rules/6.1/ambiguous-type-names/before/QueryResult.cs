namespace Acme.Accounts.Paging;

public class QueryResult<T>
{
    public IList<T> Items { get; set; }
}
