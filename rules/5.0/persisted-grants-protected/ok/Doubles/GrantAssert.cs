using System;
using IdentityServer4.Models;

namespace Contoso.Identity.Tests.Doubles
{
    public static class GrantAssert
    {
        public static PersistedGrant Sample() => new PersistedGrant { Key = "sample", Data = "of a sample" };

        public static void Same(PersistedGrant expected, PersistedGrant actual)
        {
            if (expected.Data != actual.Data) throw new InvalidOperationException("the grants differ");
        }
    }
}
