using System.Text.Json;
using Xunit;

namespace Ferry.Identity.Tests;

public class DiscoveryTests
{
    [Theory]
    [InlineData("discovery.json", "https://id.ferry.example")]
    [InlineData("partner.json", "https://login.partner.example")]
    public void Issuer_is_where_we_expect_it(string file, string issuer)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        Assert.Equal(issuer, document.RootElement.GetProperty("issuer").GetString());
    }
}
