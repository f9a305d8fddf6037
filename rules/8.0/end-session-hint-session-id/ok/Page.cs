namespace Acme.Shop;

public class LogoutRequest
{
    public bool ShowSignoutPrompt { get; set; }
}

public class Page
{
    public bool Asks(LogoutRequest request) => request.ShowSignoutPrompt;
}
