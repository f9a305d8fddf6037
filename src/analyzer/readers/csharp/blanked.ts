/** Comments and texts. */
export const noCode =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?"""|@"(?:[^"]|"")*"|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;

export const spaces = (text: string): string => text.replace(/[^\r\n]/g, " ");

/** C# with comments and strings blanked; offsets stay. */
export const withoutTexts = (code: string): string => code.replace(noCode, spaces);

/** C# with comments blanked; offsets stay. */
export const withoutComments = (code: string): string =>
  code.replace(noCode, (found) => (found.startsWith("/") ? spaces(found) : found));
