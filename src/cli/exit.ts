/** What the exit code says; never decided by what a scanned file contains. */
export const EXIT = { nothingApplies: 0, somethingApplies: 1, couldNotRun: 2 } as const;
