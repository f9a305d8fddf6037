using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<ApiResource> Apis => new List<ApiResource>
        {
            new ApiResourceSettings("api1")
        };
    }

    public class ApiResourceSettings : ApiResource
    {
        public ApiResourceSettings(string name) => Name = name;
    }
}
