// Lists what changes without an error between two releases.
const site = process.argv[2];
const catalog = await (await fetch(new URL("catalog/v1/catalog.json", site))).json();

for (const rule of catalog.rules.filter((rule) => rule.silent)) {
  console.log(`${rule.id}: ${rule.summary}`);
}
