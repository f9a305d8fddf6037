using System.Collections.Generic;
using System.Threading.Tasks;
using IdentityServer4.Validation;

namespace Contoso.Identity
{
    public class Rules : IClientConfigurationValidator
    {
        public Task ValidateAsync(ClientConfigurationValidationContext context) => Task.CompletedTask;
    }

    public class Passwords : IResourceOwnerPasswordValidator
    {
        public Task ValidateAsync(ResourceOwnerPasswordValidationContext context) => Task.CompletedTask;
    }
}
