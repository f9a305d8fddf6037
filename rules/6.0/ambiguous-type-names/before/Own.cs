namespace Harbour.Addresses
{
    public interface IServerUrls
    {
        string Root { get; }
    }

    public class CibaOptions
    {
        public int Seconds { get; set; }
    }
}
