/** Fills `{name}` placeholders; unknown ones stay as written, which a catalog check refuses beforehand. */
export function fillMessage(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole);
}
