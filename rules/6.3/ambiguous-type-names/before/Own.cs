namespace Harbour.Cleaning;

public interface ITokenCleanupService
{
    Task SweepAsync();
}

public enum ProofType
{
    None,
    Certificate,
}
