import { type Walked, walkEntries, walkFiles } from "./walk.ts";

const carriesFiles = (data: DataTransfer | null): data is DataTransfer =>
  data !== null && [...data.types].includes("Files");

/** Entries must be taken before the event ends; a browser without them gives plain files. */
function takeDropped(data: DataTransfer): Promise<Walked> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  return entries.length > 0 ? walkEntries(entries) : Promise.resolve(walkFiles(data.files));
}

export interface DropHandlers {
  /** Files are over the page, or no longer. */
  readonly onHover: (over: boolean) => void;
  readonly onFiles: (walked: Promise<Walked>) => void;
}

/** Takes files dropped anywhere on the page or pasted from a file manager; text goes where the browser puts it. */
export function listenForFiles({ onHover, onFiles }: DropHandlers): void {
  document.addEventListener("dragover", (event) => {
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    onHover(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) onHover(false);
  });
  document.addEventListener("drop", (event) => {
    onHover(false);
    if (!carriesFiles(event.dataTransfer)) return;
    event.preventDefault();
    onFiles(takeDropped(event.dataTransfer));
  });
  document.addEventListener("paste", (event) => {
    const files = event.clipboardData?.files;
    if (!files || files.length === 0) return;
    event.preventDefault();
    onFiles(Promise.resolve(walkFiles(files)));
  });
}
