using Duende.IdentityServer.Models;

namespace Harbour.Devices;

public class Paper
{
    public Client Client { get; set; }

    public IDictionary<string, object> Extensions { get; } = new Dictionary<string, object>();

    public void Fill(Paper other)
    {
        Extensions.Add("sector", "north");
        other.Extensions["berths"] = 12;
    }
}
