using System.Threading.Tasks;

namespace Acme.Crm;

public interface IProfileService
{
    Task GetProfileDataAsync(Customer context);
}

public interface IEventService
{
    Task RaiseAsync(object evt);
}

/// <summary>Same names, other types: nothing of IdentityServer.</summary>
public class CrmProfileService : IProfileService
{
    private readonly IEventService _events;

    public CrmProfileService(IEventService events) => _events = events;

    public Task GetProfileDataAsync(Customer context) => _events.RaiseAsync(context);
}

public class Customer;
