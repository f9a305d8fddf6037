using System.Collections.Generic;
using IdentityServer4.Models;

namespace Contoso.Identity
{
    public static class Config
    {
        public static IEnumerable<ApiResource> Apis => new List<ApiResource>
        {
            new ApiResourceSettings("api1"),
            new ApiResource { Name = "from the database" },
            new ApiResource()
        };
    }

    public class ApiResourceSettings : ApiResource
    {
        public ApiResourceSettings(string name) => Name = name;
    }
}
