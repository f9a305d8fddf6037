using IdentityServer4.Validation;

namespace Contoso.Api
{
    public class Results
    {
        public ResourceValidationResult CreateResourceValidationResult(string name) => new ResourceValidationResult();

        public static ResourceValidationResult Make(Results results) => results.CreateResourceValidationResult("api");
    }
}
