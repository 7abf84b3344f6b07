// A shown text as it is kept in a cell of ours: whole, or of a long one enough to know it again.

/** Of a long text its beginning, its length and a sum over all of it. */
export interface LongText {
  readonly head: string;
  readonly length: number;
  readonly sum: number;
}

export type KeptText = string | LongText;

/** Spaces and line breaks do not matter: a form that was copied or re-saved shows them differently. */
export function tidyShown(text: string): string {
  // Most cells are one number.
  if (!/\s/.test(text)) return text;
  return text.replace(/\s+/g, ' ').trim();
}

/** FNV-1a over the letters: two texts of one length that differ have different sums but for one in four milliards. */
export function sumLetters(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return sum >>> 0;
}

/** The text itself up to `longest` letters, else what stands for it. */
export function keepText(text: string, longest: number): KeptText {
  const tidy = tidyShown(text);
  if (tidy.length <= longest) return tidy;
  return { head: tidy.slice(0, longest), length: tidy.length, sum: sumLetters(tidy) };
}

/** Whether a text is the one that was kept. */
export function isKept(kept: KeptText, text: string): boolean {
  const tidy = tidyShown(text);
  if (typeof kept === 'string') return kept === tidy;
  return kept.length === tidy.length && kept.sum === sumLetters(tidy);
}

/** For people to read: «…» where the rest was not kept. */
export function showKept(kept: KeptText): string {
  return typeof kept === 'string' ? kept : `${kept.head}…`;
}
