import type { SymbolUseFact } from "../../../src/analyzer/csharp-facts.ts";
import type { Engine } from "../../../src/analyzer/engine.ts";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import type { Project } from "../../../src/analyzer/project.ts";
import { type CSharpFacts, readCSharp } from "../../../src/analyzer/readers/csharp/read.ts";
import { buildVocabulary, type Vocabulary } from "../../../src/analyzer/readers/csharp/vocabulary.ts";
import { createEngine } from "../../../src/engine/node.ts";
import type { Api, KnownSymbol, Rule } from "../../../src/schema/catalog.ts";
import type { SymbolUse } from "../../../src/schema/symbol-detector.ts";

export const ns = "Duende.IdentityServer";
export const ids = {
  cleanup: `T:${ns}.EntityFramework.TokenCleanupService`,
  cleanupCtor: `M:${ns}.EntityFramework.TokenCleanupService.#ctor`,
  remove: `M:${ns}.EntityFramework.TokenCleanupService.RemoveExpiredGrantsAsync`,
  icleanup: `T:${ns}.EntityFramework.ITokenCleanupService`,
  validator: `T:${ns}.Validation.ITokenRequestValidator`,
  validate: `M:${ns}.Validation.ITokenRequestValidator.ValidateRequestAsync`,
  deleteOnUse: `P:${ns}.Stores.Serialization.PersistentGrantOptions.DeleteOneTimeOnlyRefreshTokensOnUse`,
  process: `M:${ns}.ResponseHandling.TokenResponseGenerator.ProcessTokenRequestAsync`,
  cache: `T:${ns}.Services.ICache\`1`,
  requireDPoP: `P:${ns}.Models.Client.RequireDPoP`,
  client: `T:${ns}.Models.Client`,
  custom: `F:${ns}.Models.DPoPTokenExpirationValidationMode.Custom`,
  dynamicCtor: `M:${ns}.Hosting.DynamicProviders.ConfigureAuthenticationOptions\`2.#ctor`,
  addIdentityServer:
    "M:Microsoft.Extensions.DependencyInjection.IdentityServerServiceCollectionExtensions.AddIdentityServer",
  execute: `M:${ns}.Endpoints.Results.ConsentPageResult.ExecuteAsync`,
  tokenService: `T:${ns}.Services.DefaultTokenService`,
  tokenServiceCtor: `M:${ns}.Services.DefaultTokenService.#ctor`,
  createAccessToken: `M:${ns}.Services.DefaultTokenService.CreateAccessTokenAsync`,
  configurationContext: `T:${ns}.EntityFramework.DbContexts.ConfigurationDbContext\`1`,
  seedAsync: `M:${ns}.EntityFramework.DbContexts.ConfigurationDbContext\`1.SeedDefaultsAsync`,
  allowRefresh: `P:${ns}.Models.Client.AllowOfflineAccess`,
  options: `T:${ns}.Configuration.IdentityServerOptions`,
  issuer: `P:${ns}.Configuration.IdentityServerOptions.IssuerUri`,
  expectedScope: `P:${ns}.Hosting.LocalApiAuthentication.LocalApiAuthenticationOptions.ExpectedScope`,
  addCleanup: "M:Microsoft.Extensions.DependencyInjection.IdentityServerBuilderExtensionsAdditional.AddCleanup",
} as const;

const symbols: KnownSymbol[] = [
  { id: ids.addIdentityServer, configures: `${ns}.Configuration.IdentityServerOptions` },
  {
    id: `P:${ns}.Configuration.IdentityServerOptions.PersistentGrants`,
    type: `${ns}.Stores.Serialization.PersistentGrantOptions`,
  },
  { id: ids.cleanup, base: [`${ns}.EntityFramework.ITokenCleanupService`] },
  { id: ids.tokenService, base: [`${ns}.Services.ITokenService`] },
  {
    id: `T:${ns}.EntityFramework.DbContexts.ConfigurationDbContext`,
    base: [`${ns}.EntityFramework.DbContexts.ConfigurationDbContext\`1`],
  },
  {
    id: `P:${ns}.EntityFramework.DbContexts.ConfigurationDbContext\`1.Jobs`,
    type: `Microsoft.EntityFrameworkCore.DbSet<${ns}.EntityFramework.TokenCleanupService>`,
  },
  { id: `T:${ns}.EntityFramework.Entities.Client` },
  {
    id: `M:${ns}.Stores.IClientStoreExtensions.FindEnabledClientByIdAsync`,
    type: `System.Threading.Tasks.Task<${ns}.Models.Client>`,
  },
  { id: `M:${ns}.Stores.IClientStore.FindClientByIdAsync`, type: `System.Threading.Tasks.Task<${ns}.Models.Client>` },
  {
    id: `M:${ns}.Stores.IClientStore.ListAsync`,
    type: `System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<${ns}.Models.Client>>`,
  },
  { id: `P:${ns}.Validation.ValidatedRequest.Client`, type: `${ns}.Models.Client` },
  { id: `T:${ns}.Validation.ValidatedTokenRequest`, base: [`${ns}.Validation.ValidatedRequest`] },
];

export const api = (id: string, more: Partial<Api> = {}): Api => ({ id, change: "removed", detect: true, ...more });

/** A rule with only what the analyzer looks at. */
export const rule = (more: Partial<Rule>): Rule => ({ apis: [], detect: [], ...more }) as Partial<Rule> as Rule;

export const vocabulary: Vocabulary = buildVocabulary(
  [rule({ apis: Object.values(ids).map((id) => api(id)) })],
  symbols,
);

let engine: Promise<Engine> | undefined;
export const sharedEngine = (): Promise<Engine> => {
  engine ??= createEngine();
  return engine;
};

export const source = (path: string, text: string): SourceFile => ({
  path,
  text,
  kind: /\.(?:razor|cshtml)$/.test(path) ? "razor" : "csharp",
  encoding: "utf-8",
});

export const project = (files: Readonly<Record<string, string>>, more: Partial<Project> = {}): Project => ({
  path: "App.csproj",
  packages: [],
  locked: [],
  targetFrameworks: [],
  properties: [],
  implicitUsings: false,
  globalUsings: [],
  projectReferences: [],
  settings: [],
  images: [],
  files: Object.entries(files).map(([path, text]) => source(path, text)),
  ...more,
});

export async function read(
  files: string | Readonly<Record<string, string>>,
  more: Partial<Project> = {},
  words: Vocabulary = vocabulary,
): Promise<CSharpFacts> {
  const given = typeof files === "string" ? { "Code.cs": files } : files;
  return readCSharp({ engine: await sharedEngine(), project: project(given, more), vocabulary: words });
}

export interface Marked {
  readonly files: Record<string, string>;
  /** `path:start-end` of every `[|…|]`. */
  readonly places: string[];
}

/** Takes `[|…|]` out of sources and remembers where they were. */
export function unmark(files: Readonly<Record<string, string>>): Marked {
  const places: string[] = [];
  const clean: Record<string, string> = {};
  for (const [path, marked] of Object.entries(files)) {
    let text = "";
    let start = 0;
    for (const part of marked.split(/(\[\||\|\])/)) {
      if (part === "[|") start = text.length;
      else if (part === "|]") places.push(`${path}:${start}-${text.length}`);
      else text += part;
    }
    clean[path] = text;
  }
  return { files: clean, places: places.sort() };
}

export const placesOf = (uses: readonly SymbolUseFact[]): string[] =>
  [...new Set(uses.map((use) => `${use.span.file}:${use.span.start}-${use.span.end}`))].sort();

export const select = (facts: CSharpFacts, id: string, use: SymbolUse): SymbolUseFact[] =>
  facts.uses.filter((fact) => fact.symbol === id && fact.use === use);
