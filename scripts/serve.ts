// Serves a built site the way a plain static host would: `node scripts/serve.ts [--port N] [--host H] [FOLDER]`.

import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { siteHandler } from "./serve/handler.ts";

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { port: { type: "string", default: "4321" }, host: { type: "string", default: "127.0.0.1" } },
});
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  refuse(`--port takes a number from 0 to 65535, not \`${values.port}\``);
const folder = resolve(positionals[0] ?? "dist");
if (!existsSync(folder)) refuse(`there is no folder ${folder}; run \`npm run build\` first`);

const server = createServer(siteHandler(folder));
server.on("error", (error: NodeJS.ErrnoException) =>
  refuse(error.code === "EADDRINUSE" ? `port ${port} is taken; choose another with \`--port\`` : error.message),
);
server.listen(port, values.host, () => {
  const { port: actual } = server.address() as AddressInfo;
  console.log(`http://${values.host.includes(":") ? `[${values.host}]` : values.host}:${actual}/`);
});
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
