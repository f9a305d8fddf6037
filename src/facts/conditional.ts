/*
 * C# with the `#if` branches blanked that one target framework does not compile. Offsets and lines stay.
 */

const DIRECTIVE = /^[ \t]*#[ \t]*(if|elif|else|endif)\b([^\r\n]*)/;

/** The symbols that a build for `net8.0` defines: itself and everything below it. */
export function symbolsOf(framework: string): ReadonlySet<string> {
  const [, name = "", major = "0", minor = "0"] = /^(netcoreapp|netstandard|net)(\d+)\.(\d+)$/.exec(framework) ?? [];
  const prefix = name.toUpperCase();
  const symbols = new Set([prefix, `${prefix}${major}_${minor}`]);
  if (name === "net") {
    symbols.add("NETCOREAPP");
    for (let version = 5; version <= Number(major); version++) symbols.add(`NET${version}_0_OR_GREATER`);
  }
  if (name !== "netstandard") {
    for (const version of ["1_0", "1_1", "2_0", "2_1", "2_2", "3_0", "3_1"])
      if (name === "net" || `${major}_${minor}` >= version) symbols.add(`NETCOREAPP${version}_OR_GREATER`);
  }
  return symbols;
}

/** Blanks what a build with these symbols leaves out, and the directives themselves. */
export function activeCode(text: string, symbols: ReadonlySet<string>): string {
  if (!/^[ \t]*#[ \t]*if\b/m.test(text)) return text;
  const open: { taken: boolean; active: boolean }[] = [];
  return text
    .split("\n")
    .map((line) => {
      const [, word, condition = ""] = DIRECTIVE.exec(line) ?? [];
      if (word === undefined) return open.every(({ active }) => active) ? line : blank(line);
      step(word, condition, open, symbols);
      return blank(line);
    })
    .join("\n");
}

function step(
  word: string,
  condition: string,
  open: { taken: boolean; active: boolean }[],
  symbols: ReadonlySet<string>,
): void {
  const top = open.at(-1);
  if (word === "if") {
    const active = holds(condition, symbols);
    open.push({ taken: active, active });
  } else if (word === "endif") open.pop();
  else if (top) {
    top.active = !top.taken && (word === "else" || holds(condition, symbols));
    top.taken ||= top.active;
  }
}

const blank = (line: string): string => line.replace(/[^\r]/g, " ");

/** Whether a condition of names, `!`, `&&`, `||`, `==` and parentheses holds. */
function holds(condition: string, symbols: ReadonlySet<string>): boolean {
  const tokens = condition.replace(/\/\/.*$/, "").match(/\w+|&&|\|\||[!=]=|[!()]/g) ?? [];
  let at = 0;
  const primary = (): boolean => {
    const token = tokens[at++];
    if (token === "!") return !primary();
    if (token === "(") {
      const value = either();
      at++;
      return value;
    }
    return token === "true" || (token !== undefined && token !== "false" && symbols.has(token));
  };
  const equality = (): boolean => {
    let value = primary();
    while (tokens[at] === "==" || tokens[at] === "!=") {
      const same = tokens[at++] === "==";
      value = (value === primary()) === same;
    }
    return value;
  };
  const both = (): boolean => {
    let value = equality();
    while (tokens[at] === "&&") {
      at++;
      const next = equality();
      value = value && next;
    }
    return value;
  };
  const either = (): boolean => {
    let value = both();
    while (tokens[at] === "||") {
      at++;
      const next = both();
      value = value || next;
    }
    return value;
  };
  return either();
}
