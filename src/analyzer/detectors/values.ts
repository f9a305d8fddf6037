const squeezed = (text: string): string => text.replace(/\s+/g, "").replace(/^global::/, "");

/** Whether a text is one of the accepted ones: white space aside, and qualifiers in front of it may differ. */
export function isAccepted(text: string, accepted: readonly string[]): boolean {
  const given = squeezed(text);
  return accepted.some((entry) => {
    const wanted = squeezed(entry);
    return given === wanted || given.endsWith(`.${wanted}`);
  });
}
