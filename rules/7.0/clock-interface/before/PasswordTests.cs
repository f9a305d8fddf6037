using Duende.IdentityServer.Test;
using Microsoft.AspNetCore.Authentication;

namespace Acme.Identity.Tests;

public static class PasswordTests
{
    // finding: 7.0/system-clock-obsolete
    public static object Validator(TestUserStore users, ISystemClock clock)
    {
        // finding: 7.0/clock-interface
        return new TestUserResourceOwnerPasswordValidator(users, clock);
    }
}
