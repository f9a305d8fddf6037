// Shows one rule: its title and the places in the source that prove it.
const [site, id] = process.argv.slice(2);
const response = await fetch(new URL(`catalog/v1/rules/${id}.json`, site));
if (!response.ok) throw new Error(`no rule ${id}`);
const rule = await response.json();

console.log(rule.title);
for (const { tag, file, claim } of rule.evidence) console.log(`${tag} ${file ?? ""}: ${claim}`);
