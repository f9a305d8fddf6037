/** `1 file`, `2 files`; `many` for words that take more than an s. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;
