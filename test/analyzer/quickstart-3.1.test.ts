import { expect, it } from "vitest";
import { analyzeTexts, applied } from "../support/analyze.ts";

/*
 * A host of the shape that hosts of 3.1 have: pages after the vendor's first ones, configuration in code, a seeded
 * database. `//!` behind a line names each rule that applies to it; nothing else of that release may.
 */
const project = `<Project Sdk="Microsoft.NET.Sdk.Web">
  <ItemGroup>
    <PackageReference Include="IdentityServer4" Version="3.1.4" />
  </ItemGroup>
</Project>
`;

const startup = `using IdentityServer4.EntityFramework.DbContexts;
using IdentityServer4.EntityFramework.Mappers;
using Microsoft.Extensions.DependencyInjection;
using System.Linq;
namespace Shop.Login
{
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddIdentityServer(options =>
                {
                    options.PublicOrigin = "https://login.shop.example"; //! public-origin
                })
                .AddInMemoryIdentityResources(Config.Ids)
                .AddInMemoryApiResources(Config.GetApis()) //! api-resource-scopes
                .AddInMemoryClients(Config.Clients);
        }

        public void Configure(ConfigurationDbContext context) => Seed(context);

        private static void Seed(ConfigurationDbContext context)
        {
            if (!context.IdentityResources.Any())
            {
                foreach (var id in Config.Ids)
                    context.IdentityResources.Add(id.ToEntity());
            }
            if (!context.ApiResources.Any()) //! api-resource-scopes
            {
                foreach (var api in Config.GetApis())
                {
                    context.ApiResources.Add(api.ToEntity()); //! api-resource-scopes
                }
                context.SaveChanges();
            }
        }
    }
}
`;

const config = `using System.Collections.Generic;
using System.Security.Claims;
using IdentityServer4.Models;
namespace Shop.Login
{
    public static class Config
    {
        public static IEnumerable<IdentityResource> Ids =>
            new List<IdentityResource> { new IdentityResources.OpenId() };

        public static IEnumerable<ApiResource> GetApis() //! api-resource-scopes
        {
            return new List<ApiResource>
            {
                new ApiResource("basket", "Basket"), //! api-resource-scopes
                new ApiResource
                {
                    Name = "orders",
                    Scopes = //! api-scope-model
                    {
                        new Scope("orders.read"), //! api-scope-model
                        new Scope { Name = "orders.write" } //! api-scope-model
                    }
                }
            };
        }

        public static IEnumerable<Client> Clients => new[]
        {
            new Client
            {
                ClientId = "nightly",
                AllowedGrantTypes = GrantTypes.ClientCredentials,
                Claims =
                {
                    new Claim("shop", "7"), //! client-claims
                    new Claim("night", "true", ClaimValueTypes.Boolean) //! client-claims
                }
            }
        };
    }
}
`;

const consent = `using System.Linq;
using System.Threading.Tasks;
using IdentityServer4.Events;
using IdentityServer4.Extensions;
using IdentityServer4.Models;
using IdentityServer4.Services;
using IdentityServer4.Stores;
using Microsoft.AspNetCore.Mvc;
namespace Shop.Login.Pages
{
    public class ConsentController : Controller
    {
        private readonly IIdentityServerInteractionService _interaction;
        private readonly IDeviceFlowInteractionService _devices;
        private readonly IClientStore _clients;
        private readonly IResourceStore _resources;
        private readonly IEventService _events;

        [HttpPost]
        public async Task<IActionResult> Index(Answer answer)
        {
            var request = await _interaction.GetAuthorizationContextAsync(answer.ReturnUrl);
            ConsentResponse response = null;
            if (answer.Button == "no")
            {
                response = ConsentResponse.Denied; //! consent-response
                await _events.RaiseAsync(new ConsentDeniedEvent(
                    User.GetSubjectId(),
                    request.ClientId, //! authorization-request-model
                    request.ScopesRequested)); //! authorization-request-model
            }
            else
            {
                response = new ConsentResponse
                {
                    RememberConsent = answer.Remember,
                    ScopesConsented = answer.Scopes //! consent-response
                };
            }
            await _interaction.GrantConsentAsync(request, response);
            if (await _clients.IsPkceClientAsync(request.ClientId)) //! authorization-request-model native-client-page
                return View("Redirect", answer.ReturnUrl);
            return Redirect(answer.ReturnUrl);
        }

        public async Task<IActionResult> Device(string userCode)
        {
            var request = await _devices.GetAuthorizationContextAsync(userCode);
            var client = await _clients.FindEnabledClientByIdAsync(request.ClientId); //! authorization-request-model
            var resources = await _resources.FindEnabledResourcesByScopeAsync(request.ScopesRequested); //! authorization-request-model
            if (resources.ApiResources.Any()) //! resources-api-scopes
                return View(Page(client, resources));
            return View("Error");
        }

        private static ConsentPage Page(Client client, Resources resources) => new ConsentPage
        {
            ClientName = client.ClientName ?? client.ClientId,
            Identity = resources.IdentityResources.Select(x => x.DisplayName),
            Scopes = resources.ApiResources.SelectMany(x => x.Scopes).Select(x => Row(x)), //! api-scope-model resources-api-scopes
            OffersOffline = resources.OfflineAccess
        };

        private static ScopeRow Row(Scope scope) => new ScopeRow //! api-scope-model
        {
            Name = scope.Name,
            Title = scope.DisplayName,
            Required = scope.Required
        };

        public async Task<IActionResult> Grants()
        {
            var grants = await _interaction.GetAllUserConsentsAsync(); //! user-grants
            return View(grants.Select(grant => grant.ClientId));
        }
    }
}
`;

const helper = `using System.Threading.Tasks;
using IdentityServer4.Stores;
namespace Shop.Login.Pages
{
    public static class Helpers
    {
        public static async Task<bool> IsPkceClientAsync(this IClientStore store, string id) //! native-client-page
        {
            var client = await store.FindEnabledClientByIdAsync(id);
            return client?.RequirePkce == true;
        }
    }
}
`;

const tests = `using System.Collections.Generic;
using IdentityServer4.Models;
using IdentityServer4.Stores;
using Moq;
namespace Shop.Login.Tests
{
    public class Fakes
    {
        public static IResourceStore Store(IdentityResource[] ids, ApiResource[] apis)
        {
            var store = new Mock<IResourceStore>();
            store.Setup(x => x.GetAllResourcesAsync())
                .ReturnsAsync(new Resources(ids, apis)); //! api-scope-model
            store.Setup(x => x.FindApiResourceAsync("basket")) //! resource-store
                .ReturnsAsync(apis[0]);
            store.Setup(x => x.FindApiResourcesByScopeAsync(It.IsAny<IEnumerable<string>>())) //! resource-store
                .ReturnsAsync(apis);
            return store.Object;
        }

        public static IPersistedGrantStore Grants()
        {
            var store = new Mock<IPersistedGrantStore>();
            store.Setup(x => x.GetAllAsync(It.IsAny<string>())) //! persisted-grant-filter
                .ReturnsAsync(new List<PersistedGrant>());
            return store.Object;
        }
    }
}
`;

const files: Readonly<Record<string, string>> = {
  "Config.cs": config,
  "Fakes.cs": tests,
  "Login.csproj": project,
  "Pages/ConsentController.cs": consent,
  "Pages/Helpers.cs": helper,
  "Startup.cs": startup,
};

const marked = (path: string, text: string): string[] =>
  text.split("\n").flatMap((line, index) => {
    const rules = line.split("//!")[1]?.trim().split(" ") ?? [];
    return rules.map((rule) => `${path}:${index + 1} 4.1/${rule}`);
  });

it("every line of a host of 3.1 that 4.1 breaks is found where it stands, and no other", async () => {
  const found = applied(await analyzeTexts(files, { to: "4.1" })).filter((place) =>
    /\.cs:.* 4\.1\/(?!client-re|verify)/.test(place),
  );
  const expected = Object.entries(files).flatMap(([path, text]) => marked(path, text));
  expect([...new Set(found)].toSorted()).toEqual(expected.toSorted());
});
