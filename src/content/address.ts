import type { Evidence } from "../schema/rule-source.ts";

/** Address of the project's own repository, where one is named: a fork or a mirror sets `SITE_REPOSITORY`. */
const REPOSITORY = (process.env.SITE_REPOSITORY ?? "").replace(/\/$/, "");

/** Address within the site: `href("/rules/")` below whatever base the site is built for. */
export function href(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, "");
  return `${base}/${path.replace(/^\//, "")}`;
}

export function ruleAddress(id: string): string {
  return href(`/rules/${id}/`);
}

/** Where a file of this project can be read, or nothing where the repository's address is not known. */
export function sourceAddress(path: string): string | undefined {
  return REPOSITORY === "" ? undefined : `${REPOSITORY}/blob/main/${path}`;
}

/** The cited file at the cited tag on GitHub, at the cited lines. */
export function evidenceAddress({ repository, tag, file, lines }: Evidence): string {
  const root = `https://github.com/${repository}`;
  const ref = encodeURIComponent(tag);
  if (file === undefined) return `${root}/tree/${ref}`;
  const path = file.split("/").map(encodeURIComponent).join("/");
  const fragment =
    lines === undefined
      ? ""
      : `#${lines
          .split("-")
          .map((line) => `L${line}`)
          .join("-")}`;
  return `${root}/blob/${ref}/${path}${fragment}`;
}
