using System.Collections.Generic;
using Duende.IdentityServer.Models;

namespace Contoso.Identity;

public class Settings
{
    private readonly Dictionary<string, object> _values = new() { ["limits"] = new { hours = 8 } };

    public T GetSettingValue<T>(string key) => (T)_values[key];

    public IDictionary<string, object> Limits(Client client) => GetSettingValue<IDictionary<string, object>>(client.ClientId);
}
