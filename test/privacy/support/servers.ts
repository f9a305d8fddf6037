import { createSocket } from "node:dgram";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { findFile } from "../../../scripts/serve/find-file.ts";

export interface Listening {
  readonly port: number;
  readonly origin: string;
  /** What arrived, oldest first: `GET /path`, `UPGRADE /path`, `CONNECT host:443`, `datagram`. */
  readonly log: string[];
  /** Stops answering at once, open connections included. */
  close(): void;
}

async function listening(server: Server, log: string[]): Promise<Listening> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { port, origin: `http://127.0.0.1:${port}`, log, close };
}

/** Writes down every request, whatever it is, and gives the rest to `answer`. */
function logging(
  answer: RequestListener,
  more: (server: Server, log: string[]) => void = () => undefined,
): Promise<Listening> {
  const log: string[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString("latin1");
    });
    request.on("end", () => log.push(`${request.method} ${request.url}${body === "" ? "" : ` ${body}`}`));
    answer(request, response);
  });
  for (const kind of ["upgrade", "connect"] as const) {
    server.on(kind, (request, socket) => {
      log.push(`${kind.toUpperCase()} ${request.url}`);
      socket.destroy();
    });
  }
  more(server, log);
  return listening(server, log);
}

/** Changes a file of the site before it is served; gets its path below the site's root. */
export type Rewrite = (path: string, bytes: Buffer) => Buffer | string;

/** The built site, file by file, as a plain static host would serve it: without any policy in its headers. */
export function serveSite(rewrite: Rewrite = (_, bytes) => bytes): Promise<Listening> {
  return logging((request, response) => {
    const found = findFile(resolve("dist"), request.url ?? "/");
    if (found.kind !== "file") {
      response.writeHead(404);
      return void response.end();
    }
    response.writeHead(200, { "content-type": found.file.type, "cache-control": "no-store" });
    response.end(rewrite((request.url ?? "").slice(1), found.file.bytes));
  });
}

/** Another origin that answers whatever it is asked, for anybody, and notes connections that ask for nothing too. */
export function serveStranger(): Promise<Listening> {
  return logging(
    (_, response) => {
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/javascript" });
      response.end("postMessage('LEAK')");
    },
    (server, log) => server.on("connection", () => log.push("connection")),
  );
}

/** What browsers ask of their makers on their own account, whatever page is open. */
const ownServices = /(?:^|[/ .])(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org)[:/]/;

/** What a proxy saw that the browser did not ask on its own account. */
export const asked = ({ log }: Listening): string[] => log.filter((line) => !ownServices.test(line));

/** A proxy for every host but this machine: whatever the browser asks anybody on the internet arrives here and ends here. */
export function serveProxy(): Promise<Listening> {
  return logging((_, response) => {
    response.writeHead(502);
    response.end();
  });
}

/** For what goes past HTTP: the first packets of WebRTC and WebTransport. */
export async function listenForDatagrams(): Promise<Listening> {
  const log: string[] = [];
  const socket = createSocket("udp4", () => log.push("datagram"));
  await new Promise<void>((done) => socket.bind(0, "127.0.0.1", done));
  const { port } = socket.address();
  return { port, origin: `https://127.0.0.1:${port}`, log, close: () => socket.close() };
}
