using System;
using Duende.IdentityServer;

namespace Acme.Identity;

// finding: 8.0/license-classes-removed
public class Expiry(IdentityServerLicense license = null)
{
    // finding: 8.0/license-classes-removed
    public bool IsKnown => license is not null;

    // finding: 8.0/license-classes-removed
    public int Days(DateTime now) => (int)(license.Expiration.Value - now).TotalDays;

    // finding: 8.0/license-classes-removed
    public bool MayUseDPoP => license.DPoPFeature;
}
