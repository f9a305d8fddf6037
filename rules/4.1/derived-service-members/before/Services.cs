using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.AspNetIdentity;
using IdentityServer4.Extensions;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Validation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Contoso.Identity
{
    public class Rules : DefaultClientConfigurationValidator
    {
        // finding: 4.1/derived-service-members
        public Rules() : base()
        {
        }
    }

    public class Passwords : ResourceOwnerPasswordValidator<User>
    {
        public Passwords(UserManager<User> users, SignInManager<User> signIn, IEventService events, ILogger<ResourceOwnerPasswordValidator<User>> logger)
            // finding: 4.1/derived-service-members
            : base(users, signIn, events, logger)
        {
        }
    }

    public class User
    {
    }

    public class Payloads
    {
        // finding: 4.1/derived-service-members
        public object Make(Token token, ISystemClock clock, ILogger logger) => token.CreateJwtPayload(clock, logger);
    }
}
