namespace Harbour.Sessions;

public interface ISessionClaimsFilter
{
    bool Keeps(string type);
}

public interface IUiLocalesService
{
    string Best(string wanted);
}
