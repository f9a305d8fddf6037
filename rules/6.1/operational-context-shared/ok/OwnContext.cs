using Microsoft.EntityFrameworkCore;

namespace Contoso.Crm;

public interface IConfigurationDbContext
{
}

public class ConfigurationDbContext : DbContext, IConfigurationDbContext
{
}

public class Reader
{
    public Reader(IConfigurationDbContext configuration, ConfigurationDbContext context)
    {
    }
}
