using System.Collections.Generic;
using Duende.IdentityServer.Extensions;

namespace Acme.Identity;

public static class Scopes
{
    public static bool AreMissing(IEnumerable<string> scopes) =>
        // finding: 8.0/ienumerable-extensions-internal
        IEnumerableExtensions.IsNullOrEmpty(scopes);

    public static bool AreDouble(IEnumerable<string> scopes) =>
        // finding: 8.0/ienumerable-extensions-internal
        IEnumerableExtensions.HasDuplicates(scopes, scope => scope);

    public static bool AreEmpty(IEnumerable<string> scopes) =>
        // finding: 8.0/ienumerable-extensions-internal
        scopes.IsNullOrEmpty() ||
        // finding: 8.0/ienumerable-extensions-internal
        scopes.HasDuplicates(scope => scope);
}
