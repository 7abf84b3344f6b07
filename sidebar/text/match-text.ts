// Search that people expect: letter case, ё, kinds of spaces and the order of the words do not matter.

/** A text as it is compared. */
export function foldText(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
}

/** A question made from what was typed: does a folded text have every word of it? Blank: every text does. */
export function createMatcher(search: string): (folded: string) => boolean {
  const words = foldText(search)
    .split(' ')
    .filter((word) => word !== '');
  return (folded) => words.every((word) => folded.includes(word));
}
