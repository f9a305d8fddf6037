using System.Collections.Generic;

namespace Acme.Identity.Own;

public class Draft
{
    public List<string> RequestedResourceIndiators { get; } = new();

    public static int Count(Draft draft) => draft.RequestedResourceIndiators.Count;
}
