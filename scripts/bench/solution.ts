import type { InputFile } from "../../src/analyzer/input.ts";
import { vendorFiles } from "./vendor-files.ts";

/** A small generator of numbers, so that every run makes the same bytes. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Pick = (below: number) => number;

const things = [
  "Order",
  "Invoice",
  "Customer",
  "Shipment",
  "Product",
  "Basket",
  "Payment",
  "Address",
  "Account",
  "Report",
];
const verbs = ["Load", "Find", "Store", "Remove", "Count", "Merge", "Print", "Check", "Send", "Update"];
const fields = ["Name", "Number", "Total", "Created", "Owner", "Status", "Comment", "Weight", "Country", "Rate"];
const of = (words: readonly string[], pick: Pick): string => words[pick(words.length)] ?? "";

const statements: readonly ((pick: Pick) => string)[] = [
  (pick) =>
    `var ${of(fields, pick).toLowerCase()}${pick(9)} = await _store.${of(verbs, pick)}Async(id, cancellationToken);`,
  (pick) =>
    `if (id <= ${pick(900)}) throw new ArgumentOutOfRangeException(nameof(id), "The ${of(things, pick)} is out of range.");`,
  (pick) =>
    `_logger.LogInformation("${of(verbs, pick)} {${of(things, pick)}} took {Elapsed} ms", id, watch.ElapsedMilliseconds);`,
  (pick) =>
    `foreach (var item in items.Where(x => x.${of(fields, pick)} != null).OrderBy(x => x.${of(fields, pick)}))\n            {\n                total += item.${of(fields, pick)}?.Length ?? ${pick(40)};\n            }`,
  (pick) =>
    `// ${of(verbs, pick)} the ${of(things, pick)} before its ${of(fields, pick)} is read again, because the cache is shared.`,
  (pick) =>
    `switch (kind)\n            {\n                case ${pick(9)}: return null;\n                default: _seen.Add($"{kind}:{id}"); break;\n            }`,
  (pick) =>
    `var result${pick(99)} = new Dictionary<string, List<int>> { ["${of(fields, pick)}"] = new() { ${pick(9)}, ${pick(99)} } };`,
];

function method(pick: Pick, number: number): string {
  const body = Array.from({ length: 3 + pick(6) }, () => `            ${statements[pick(statements.length)]?.(pick)}`);
  return `        /// <summary>${of(verbs, pick)}s one ${of(things, pick)} by its number.</summary>
        public async Task<${of(things, pick)}?> ${of(verbs, pick)}${number}Async(int id, int kind, IReadOnlyList<Item> items, CancellationToken cancellationToken)
        {
            var watch = Stopwatch.StartNew();
            var total = 0;
${body.join("\n")}
            return await _store.FindAsync(id + total, cancellationToken);
        }
`;
}

/** A service of the host's own; one in twelve also works with a type of the vendor's. */
function serviceClass(space: string, name: string, usesVendor: boolean, pick: Pick): string {
  const methods = Array.from({ length: 4 + pick(9) }, (_, number) => method(pick, number));
  const using = usesVendor ? "using Duende.IdentityServer.EntityFramework;\n" : "";
  const sweep = usesVendor
    ? "        public Task Sweep(TokenCleanupService cleanup) => cleanup.RemoveExpiredGrantsAsync();\n\n"
    : "";
  return `${using}using System.Diagnostics;
using Microsoft.Extensions.Logging;
using ${space}.Data;

namespace ${space}.Services
{
    public class ${name} : ServiceBase, I${name}
    {
        private readonly ILogger<${name}> _logger;
        private readonly IStore _store;
        private readonly HashSet<string> _seen = new();

        public ${name}(ILogger<${name}> logger, IStore store) : base(logger)
        {
            _logger = logger;
            _store = store;
        }

        public string? ${of(fields, pick)} { get; set; }

${sweep}${methods.join("\n")}    }
}
`;
}

const view = (name: string, pick: Pick): string => `@page
@model ${name}Model
@{
    ViewData["Title"] = "${of(things, pick)}";
}
<h1>@Model.Title</h1>
${Array.from({ length: 20 }, () => `<div class="row"><label>${of(fields, pick)}</label><span>@Model.${of(fields, pick)}</span></div>`).join("\n")}
`;

const PLAIN_FILES = 34;

/** One host with its vendor files, plain services, views and settings. */
function hostFiles(name: string, pick: Pick): Record<string, string> {
  const files: Record<string, string> = { ...vendorFiles(name) };
  for (let number = 0; number < PLAIN_FILES; number++) {
    const type = `${of(things, pick)}Service${number}`;
    files[`Services/${type}.cs`] = serviceClass(name, type, number % 12 === 0, pick);
  }
  for (let number = 0; number < 4; number++) files[`Pages/View${number}.cshtml`] = view(`View${number}`, pick);
  return files;
}

/**
 * Files of many IdentityServer hosts in one solution, all kinds that the analyzer reads, about this many bytes in all;
 * roughly one C# file in seven names something of the vendor's. The same bytes on every run.
 */
export function generateSolution(bytes: number): InputFile[] {
  const encoder = new TextEncoder();
  const pick = numbers(7);
  const files: InputFile[] = [];
  let size = 0;
  for (let host = 0; size < bytes; host++) {
    const name = `Host${host}`;
    for (const [path, text] of Object.entries(hostFiles(name, pick))) {
      const encoded = encoder.encode(text);
      size += encoded.length;
      files.push({ path: `src/${name}/${path}`, bytes: encoded });
    }
  }
  return files;
}
