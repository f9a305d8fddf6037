import { buildVocabulary, type Vocabulary } from "../../../../src/analyzer/readers/csharp/vocabulary.ts";
import { api, rule } from "../reading.ts";

const ns = "Duende.IdentityServer";
/** One symbol of each kind that rules ask for. */
export const asked = {
  type: `T:${ns}.EntityFramework.TokenCleanupService`,
  constructor: `M:${ns}.EntityFramework.TokenCleanupService.#ctor`,
  method: `M:${ns}.EntityFramework.TokenCleanupService.RemoveExpiredGrantsAsync`,
  property: `P:${ns}.Models.Client.RequireDPoP`,
  options: `P:${ns}.Stores.Serialization.PersistentGrantOptions.DeleteOneTimeOnlyRefreshTokensOnUse`,
  callback: `P:${ns}.EntityFramework.Options.ConfigurationStoreOptions.ResolveDbContextOptions`,
  extension: `M:${ns}.Stores.IClientStoreExtensions.FindEnabledClientByIdAsync`,
  static: `M:${ns}.AspNetIdentity.SecurityStampValidatorCallback.UpdatePrincipal`,
  enumMember: `F:${ns}.Models.DPoPTokenExpirationValidationMode.Custom`,
  constant: `F:${ns}.IdentityServerConstants.SecretTypes.JsonWebKey`,
  interface: `T:${ns}.Validation.ITokenRequestValidator`,
  implemented: `M:${ns}.Validation.ITokenRequestValidator.ValidateRequestAsync`,
  overridden: `M:${ns}.ResponseHandling.TokenResponseGenerator.ProcessTokenRequestAsync`,
  protected: `P:${ns}.ResponseHandling.TokenResponseGenerator.Clock`,
  generic: `T:${ns}.Services.ICache\`1`,
  genericMethod: `M:${ns}.Services.ICache\`1.GetAsync`,
  attribute: `T:${ns}.Hosting.LocalApiAttribute`,
} as const;

const symbols = [
  { id: `T:${ns}.IdentityServerConstants` },
  {
    id: "M:Microsoft.Extensions.DependencyInjection.IdentityServerServiceCollectionExtensions.AddIdentityServer",
    configures: `${ns}.Configuration.IdentityServerOptions`,
  },
  {
    id: "M:Microsoft.Extensions.DependencyInjection.IdentityServerEntityFrameworkBuilderExtensions.AddConfigurationStore",
    configures: `${ns}.EntityFramework.Options.ConfigurationStoreOptions`,
  },
  {
    id: `P:${ns}.Configuration.IdentityServerOptions.PersistentGrants`,
    type: `${ns}.Stores.Serialization.PersistentGrantOptions`,
  },
  {
    id: `M:${ns}.Stores.IClientStoreExtensions.FindEnabledClientByIdAsync`,
    type: `System.Threading.Tasks.Task<${ns}.Models.Client>`,
  },
  { id: `M:${ns}.Stores.IClientStore.FindClientByIdAsync`, type: `System.Threading.Tasks.Task<${ns}.Models.Client>` },
  {
    id: `M:${ns}.Stores.IClientStore.GetAllClientsAsync`,
    type: `System.Collections.Generic.IAsyncEnumerable<${ns}.Models.Client>`,
  },
  {
    id: `M:${ns}.EntityFramework.Mappers.ClientMappers.ToModel`,
    type: `${ns}.Models.Client`,
    extends: `${ns}.EntityFramework.Entities.Client`,
  },
  { id: `P:${ns}.Validation.ValidatedRequest.Client`, type: `${ns}.Models.Client` },
  { id: `T:${ns}.Validation.ValidatedTokenRequest`, base: [`${ns}.Validation.ValidatedRequest`] },
  {
    id: `P:${ns}.EntityFramework.DbContexts.ConfigurationDbContext.Clients`,
    type: `Microsoft.EntityFrameworkCore.DbSet<${ns}.Models.Client>`,
  },
];

export const words: Vocabulary = buildVocabulary([rule({ apis: Object.values(asked).map((id) => api(id)) })], symbols);

/** Types of a project's own that are called like the vendor's, below `Acme`: what uses them must stay silent. */
export const lookAlikes = `
namespace Acme.IdentityServer.EntityFramework {
  public class TokenCleanupService { public Task RemoveExpiredGrantsAsync() => null; }
}
namespace Acme.IdentityServer.EntityFramework.Entities { public class Client { } }
namespace Acme.IdentityServer.EntityFramework.Mappers {
  public static class ClientMappers { public static Models.Client ToModel(this Entities.Client client) => null; }
}
namespace Acme.IdentityServer.EntityFramework.DbContexts { public class ConfigurationDbContext { public DbSet<Models.Client> Clients { get; set; } } }
namespace Acme.IdentityServer.EntityFramework.Options { public class ConfigurationStoreOptions { public Action<object, object> ResolveDbContextOptions { get; set; } } }
namespace Acme.IdentityServer.Models {
  public class Client { public bool RequireDPoP { get; set; } public DPoPTokenExpirationValidationMode Mode { get; set; } }
  public enum DPoPTokenExpirationValidationMode { Custom, Iat }
}
namespace Acme.IdentityServer.Stores {
  public interface IClientStore { Task<Models.Client> FindClientByIdAsync(string id); IAsyncEnumerable<Models.Client> GetAllClientsAsync(); }
  public static class IClientStoreExtensions { public static Task<Models.Client> FindEnabledClientByIdAsync(this IClientStore store, string id) => null; }
}
namespace Acme.IdentityServer.Stores.Serialization { public class PersistentGrantOptions { public bool DeleteOneTimeOnlyRefreshTokensOnUse { get; set; } } }
namespace Acme.IdentityServer.Configuration { public class IdentityServerOptions { public Stores.Serialization.PersistentGrantOptions PersistentGrants { get; set; } } }
public static class OwnExtensions {
  public static object AddIdentityServer(this IServiceCollection s, Action<Acme.IdentityServer.Configuration.IdentityServerOptions> o) => null;
  public static object AddConfigurationStore(this object s, Action<Acme.IdentityServer.EntityFramework.Options.ConfigurationStoreOptions> o) => null;
}
namespace Acme.IdentityServer.AspNetIdentity { public static class SecurityStampValidatorCallback { public static Task UpdatePrincipal(object context) => null; } }
namespace Acme.IdentityServer { public static class IdentityServerConstants { public static class SecretTypes { public const string JsonWebKey = ""; } } }
namespace Acme.IdentityServer.Validation {
  public interface ITokenRequestValidator { Task ValidateRequestAsync(object context); }
  public class ValidatedRequest { public Models.Client Client { get; set; } }
  public class ValidatedTokenRequest : ValidatedRequest { }
}
namespace Acme.IdentityServer.ResponseHandling { public class TokenResponseGenerator { public IClock Clock { get; } protected virtual Task ProcessTokenRequestAsync(object result) => null; } }
namespace Acme.IdentityServer.Services { public interface ICache<T> { Task<T> GetAsync(string key); } }
namespace Acme.IdentityServer.Hosting { public class LocalApiAttribute : Attribute { } }
`;
