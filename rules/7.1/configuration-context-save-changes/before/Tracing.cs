namespace Contoso.Identity.Data;

public abstract class Wrapper
{
}

// finding: 7.1/configuration-context-save-changes
public abstract class TracingContext : Wrapper, Duende.IdentityServer.EntityFramework.Interfaces.IConfigurationDbContext
{
    public abstract void Dispose();
}
