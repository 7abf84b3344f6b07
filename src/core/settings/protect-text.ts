// Texts that begin with an apostrophe, which spreadsheets eat: they stand in quotes, as whole cells.

const EATEN = /^"*'/;
const PROTECTED = /^"+'[\s\S]*"$/;

/** The text as a settings cell holds it; nearly always itself. */
export function protectText(text: string): string {
  return EATEN.test(text) ? `"${text}"` : text;
}

/** The text that protectText was given. */
export function restoreText(text: string): string {
  return PROTECTED.test(text) ? text.slice(1, -1) : text;
}
