// Which version of a release to install, and which ranges to avoid.
const [site, release] = process.argv.slice(2);
const { landing } = await (await fetch(new URL(`catalog/v1/releases/${release}.json`, site))).json();

console.log(landing.version);
for (const { range, title } of landing.avoid) console.log(`${range} ${title}`);
