using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Contoso.Identity.Diagnostics;

public class NameReport
{
    private readonly DataProtectionOptions _options;

    public NameReport(IOptions<DataProtectionOptions> options) => _options = options.Value;

    public string Name => _options.ApplicationDiscriminator ?? nameof(DataProtectionOptions.ApplicationDiscriminator);

    public string Advice => nameof(DataProtectionBuilderExtensions.SetApplicationName);
}
