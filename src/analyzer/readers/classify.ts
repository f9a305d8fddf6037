import type { FileKind } from "../input.ts";

/** Enough to recognise a file by; everything below looks at this much. */
const HEAD = 20_000;

const MSBUILD =
  /<(?:Project|ItemGroup|PropertyGroup|PackageReference|PackageVersion|GlobalPackageReference|ProjectReference|TargetFrameworks?|Import\s+Project)\b/;

function xmlKind(head: string): FileKind | null {
  const root = /<([A-Za-z_][\w.:-]*)/.exec(head.replace(/<!--[\s\S]*?(?:-->|$)/g, ""))?.[1]?.toLowerCase();
  if (root === "packages" || root === "package")
    return /<package\s[^<>]*\bid\s*=/i.test(head) ? "packagesConfig" : null;
  if (root === "solution") return "solution";
  if (root === "nlog") return "nlog";
  if (root && /^(?:html|body|div|section|form|configuration|svg|h\d|p|ul|table)$/.test(root)) return null;
  return MSBUILD.test(head) ? "project" : null;
}

function jsonKind(head: string): FileKind | null {
  if (/^\{\s*"solution"\s*:\s*\{\s*"(?:path|projects)"/.test(head)) return "solution";
  if (/"dependencies"\s*:/.test(head) && /"resolved"\s*:/.test(head) && /"(?:contentHash|requested)"\s*:/.test(head))
    return "lockFile";
  if (
    /"projects"\s*:/.test(head) &&
    /"(?:topLevelPackages|frameworks)"\s*:/.test(head) &&
    /"(?:path|resolvedVersion)"\s*:/.test(head)
  )
    return "packageList";
  return "settings";
}

const isRazor = (head: string) =>
  /^[ \t]*@(?:page|model|using|inject|inherits|addTagHelper|namespace|layout|attribute)\b/m.test(head);

const SQL =
  /^[ \t]*(?:CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|SELECT|BEGIN|USE|IF|SET|DECLARE|MERGE|EXEC|TRUNCATE|GO|COMMIT|START)\b/im;
const SQL_SURE =
  /\b(?:CREATE\s+(?:UNIQUE\s+|TEMP\s+)?(?:TABLE|INDEX|SCHEMA|VIEW)|ALTER\s+TABLE|DROP\s+(?:TABLE|INDEX)|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\S+\s+SET|SELECT\b[^;{}]{0,500}\bFROM)\b/i;
const CSHARP =
  /^[ \t]*(?:(?:global[ \t]+)?using\s+[\w.= ]+;|using\s+static\b|namespace\s+[\w.]+|\[assembly:|#(?:region|if|pragma|nullable)\b|(?:(?:public|internal|private|protected|static|sealed|abstract|partial|async|override|virtual|readonly)\s{1,20}){1,6}[\w<>[\]?.,\s]{1,200}[({;=:]|(?:class|interface|record|struct|enum)\s+\w+|var\s+\w+\s*=)/m;

function looksLikeCSharp(head: string): boolean {
  return (
    CSHARP.test(head) ||
    (/[;{}]/.test(head) && /\b[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?:<[\w.,\s]+>)?\s*\(/.test(head)) ||
    /=>/.test(head)
  );
}

const isDockerfile = (head: string) =>
  /^[ \t]*FROM[ \t]+\S/im.test(head) &&
  /^[ \t]*(?:RUN|COPY|WORKDIR|ENTRYPOINT|CMD|ARG|EXPOSE|ENV|FROM\s+\S+\s+AS)\b/im.test(head) &&
  !SQL_SURE.test(head);

/** Kind by content alone: pasted text has no telling name. */
function byContent(text: string): FileKind | null {
  const head = text.slice(0, HEAD);
  const trimmed = head.trimStart();
  if (/^Microsoft Visual Studio Solution File/m.test(head.slice(0, 200))) return "solution";
  if (trimmed.startsWith("<")) return xmlKind(trimmed);
  if (isRazor(head)) return "razor";
  const bare = trimmed.replace(/^(?:\/\/[^\r\n]*[\r\n]\s*|\/\*[\s\S]*?\*\/\s*)+/, "");
  if (
    /^\{\s*(?:\/\/|\/\*|"(?:[^"\\\r\n]|\\.)*"\s*:|\}\s*$)/.test(bare) &&
    !/^\{\s*"[^"\r\n]*"\s*:\s*[^;]*;/.test(bare.slice(0, 400))
  )
    return jsonKind(bare);
  if (isDockerfile(head)) return "dockerfile";
  const withoutComments = head.replace(/^[ \t]*--[^\r\n]*$/gm, "");
  if (SQL.test(withoutComments) && SQL_SURE.test(withoutComments) && !CSHARP.test(withoutComments)) return "sql";
  return null;
}

/** Kinds that a name settles whatever the text holds: code may start with anything. */
function byCodeName(name: string): FileKind | null {
  if (/\.cs$/.test(name)) return "csharp";
  if (/\.(?:cshtml|razor)$/.test(name)) return "razor";
  if (/\.sql$/.test(name)) return "sql";
  if (/\.(?:cs|fs|vb|sh)proj$|\.(?:props|targets|projitems)$/.test(name)) return "project";
  if (/\.sln[xf]?$/.test(name)) return "solution";
  return null;
}

/** Of all YAML only what says which .NET builds, or builds with it. */
const PIPELINE =
  /\bsetup-dotnet\b|\b(?:UseDotNet|DotNetCoreInstaller|DotNetCoreCLI)@|\bdotnet\/(?:core\/)?(?:sdk|aspnet|runtime):|\bdotnet-(?:install\b|sdk-\d)|\bdotnet\s+(?:build|publish|test|restore|pack)\b/i;
/** Arguments of a build in a composition of containers. */
const ARGUMENTS = /\bDOTNET_(?:SDK_)?VERSION\b/;

/** Scripts, and pipelines that are written as such. */
const SCRIPT = /\.(?:sh|psm?1|cmd|bat|cake)$|^(?:jenkinsfile[\w.-]*|[\w.-]+\.jenkinsfile|makefile)$/;
/** Of these what builds with .NET: by its command, by Cake's, or as far as it handles what is built. */
const BUILDS =
  /\bdotnet-install\b|\bdotnet(?:\.exe)?["']?\s+(?:build|publish|test|restore|pack|run|msbuild|ef)\b|\bDotNet(?:Core)?(?:Build|Publish|Test|Restore|Pack|Run|MSBuild)\b|\bdotnet[-/](?:sdk|aspnet)[-:]\d|\bdotnet_?(?:cli|sdk)?_?version\b|\bnet(?:coreapp)?\d{1,2}\.\d\b/i;

function byName(name: string): FileKind | null {
  if (/^\.(?:git|docker)ignore$|\.(?:dockerignore|pubxml|run\.xml)$|^web\.config$/.test(name)) return "beside";
  if (name === "packages.config" || name.endsWith(".nuspec")) return "packagesConfig";
  if (name === "paket.dependencies") return "paket";
  if (/^nlog[\w.-]*\.config$/.test(name)) return "nlog";
  if (name === "global.json") return "sdkPin";
  if (/^packages(?:\..*)?\.lock\.json$|^project\.assets\.json$/.test(name)) return "lockFile";
  if (/^(?:.*\.)?dockerfile(?:[\w-]*|\..*)$/.test(name)) return "dockerfile";
  return null;
}

/** JSON that configures tools, not the application, and would only add noise. */
const otherJson =
  /^(?:package(?:-lock)?|tsconfig.*|launchsettings|angular|bower|composer|\.eslintrc|nuget|libman|bundleconfig|.*\.(?:deps|runtimeconfig|assets|dgspec))\.json$/;

/** `.config/dotnet-tools.json`, `.template.config/template.json`, `.vscode/…`. */
const toolFolder = /(?:^|\/)\.[^/]+\//;

/** How editors build and start programs. */
const LAUNCH = /(?:^|\/)(?:\.vscode\/(?:launch|tasks)|properties\/launchsettings)\.json$/i;

/** What Docker Compose starts: images are built elsewhere, but folders of the build are mounted and named. */
const COMPOSE = /^(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/;

function yamlKind(name: string, text: string): FileKind {
  const isComposition = COMPOSE.test(name);
  if (PIPELINE.test(text) || name === ".travis.yml" || (isComposition && ARGUMENTS.test(text))) return "pipeline";
  return isComposition ? "beside" : "unknown";
}

/** What fetches a repository of the product, or a part of one. */
const FETCHES = /\bgithub(?:usercontent)?\.com\/(?:IdentityServer|DuendeSoftware)\//i;

function scriptKind(name: string, text: string): FileKind {
  // Copies of Microsoft's installer say nothing of what is installed.
  if (BUILDS.test(text) && !name.startsWith("dotnet-install.")) return "pipeline";
  return FETCHES.test(text) ? "beside" : "unknown";
}

/** A name with an extension that none of our kinds has: prose, programs, styles. */
const foreign =
  /\.(?:md|markdown|txt|rst|js|mjs|cjs|ts|tsx|jsx|css|scss|less|html?|py|sh|ps1|psm1|bat|cmd|ya?ml|toml|svg|config|resx|xaml|xsd|xslt?|java|go|rb|php|vb|fs|fsx|c|h|cpp|map|csv|log|ruleset|editorconfig|gitignore|pubxml|user|http|rest|lock|ini|env)$/;

/**
 * Recognises a file by what is in it, then by its name. Names of code, project and solution files settle the matter;
 * pasted text (`pasted-1`) has none.
 */
export function classify(path: string, text: string): FileKind {
  const name = path
    .slice(path.lastIndexOf("/") + 1)
    .toLowerCase()
    .replace(/ \(\d+\)$/, "");
  const code = byCodeName(name) ?? byName(name);
  if (code) return code;
  if (LAUNCH.test(path)) return "beside";
  if (/\.ya?ml$/.test(name)) return yamlKind(name, text);
  if (SCRIPT.test(name)) return scriptKind(name, text);
  if (otherJson.test(name) || (name.endsWith(".json") && toolFolder.test(path))) return "unknown";
  const content = byContent(text);
  if (name.endsWith(".json")) return content === "lockFile" || content === "packageList" ? content : "settings";
  if (
    foreign.test(name) &&
    !(/\.txt$/.test(name) && content) &&
    content !== "packagesConfig" &&
    content !== "packageList"
  )
    return "unknown";
  if (content) return content;
  return looksLikeCSharp(text.slice(0, 4_000)) ? "csharp" : "unknown";
}
