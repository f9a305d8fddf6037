using System.Collections.Generic;
using System.Linq;

namespace Acme.Crypto;

public class Suite
{
    public IEnumerable<string> Algorithms { get; set; } = Enumerable.Empty<string>();

    // SigningAlgorithms = names.Select(...)
    public void Set(IEnumerable<string> names) => Algorithms = names.Where(name => name.Length > 0);
}
