namespace Acme.Tooling;

public class IdentityServerTools
{
    public string Name => nameof(IdentityServerTools);
}

public class Menu
{
    public Menu(IdentityServerTools tools) => Title = tools.Name;

    public string Title { get; }
}
