import { resolve } from "node:path";

/** `npm run` changes the directory to the package's; `INIT_CWD` is where the user stands. */
export function fromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
