// The apostrophe before a text that a spreadsheet would take for a formula, a number with a sign, or an escaped text.

const NEEDS_ESCAPE = /^[=+\-@']/;
const ESCAPED = /^'(?=[=+\-@'])/;

/** True for a text that would not stay itself when written as it is. */
export function needsEscape(text: string): boolean {
  return NEEDS_ESCAPE.test(text);
}

/** The text as it is to be written. */
export function escapeText(text: string): string {
  return needsEscape(text) ? `'${text}` : text;
}

/** The text without the apostrophe of escapeText, which not every spreadsheet takes off; other texts as they are. */
export function unescapeText(text: string): string {
  return text.replace(ESCAPED, '');
}
