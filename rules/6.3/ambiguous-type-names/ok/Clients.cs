namespace Harbour.Onboarding;

public interface IClientConfigurationStore
{
    Task AddAsync(string id);
}
