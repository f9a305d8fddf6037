namespace Harbour.Sessions
{
    public interface ISessionClaimsFilter
    {
        bool Keeps(string type);
    }
}
