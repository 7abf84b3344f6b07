// Long titles and cell texts within a sentence: one line, cut at a word.

/** So that a sentence stays readable with two titles in it. */
const LONGEST = 60;

/** The text on one line, without the stops it ends with where it has to be cut; at most `longest` characters and «…». */
export function shortenText(text: string, longest: number = LONGEST): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1);
  const space = cut.lastIndexOf(' ');
  // A single endless word is cut in its middle.
  const kept = space > longest / 2 ? cut.slice(0, space) : line.slice(0, longest);
  return `${kept.replace(/[\s.,;:(«"–-]+$/, '')}…`;
}
