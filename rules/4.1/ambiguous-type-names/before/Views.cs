namespace Contoso.Admin.Views
{
    public class Grant
    {
        public string Title { get; set; }
    }

    public enum AuthorizationError
    {
        None
    }
}
