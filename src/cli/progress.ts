/** One line on a terminal's standard error that is written over; silent everywhere else. */
export interface ProgressLine {
  say(text: string): void;
  clear(): void;
}

/** Often enough to be seen moving, seldom enough to cost nothing. */
const EVERY = 100;

/** A line on the stream, written at most ten times a second. `clear` takes it away before something else is printed. */
export function createProgressLine(stream: NodeJS.WriteStream = process.stderr): ProgressLine {
  if (!stream.isTTY) return { say: () => undefined, clear: () => undefined };
  let said = 0;
  return {
    say(text) {
      const now = performance.now();
      if (now - said < EVERY) return;
      said = now;
      stream.write(`\r\u001b[K${text}`);
    },
    clear() {
      said = 0;
      stream.write("\r\u001b[K");
    },
  };
}
