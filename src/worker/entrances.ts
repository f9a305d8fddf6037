/*
 * What the page does with input before the engine sees it. The rules are the analyzer's own, so that folders, archives
 * and pasted text mean the same on the page and on the command line.
 */
export { isAssetsPath, isSkippedFolder, skippedFolderOf } from "../analyzer/entrances/skipped-folders.ts";
export { type SplitText, splitText } from "../analyzer/entrances/split-text.ts";
export { type Unzipped, ZipReader } from "../analyzer/entrances/unzip.ts";
export { isZipName } from "../analyzer/entrances/wanted-names.ts";
export { megabytes } from "../analyzer/refusal.ts";
