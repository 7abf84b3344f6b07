// Long texts over several rows: our sheets merge nothing that grows with the data, so lines are broken here.

/** The words of a text in lines of at most `width` characters; a longer word has a line of its own. '' gives one empty line. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The text itself, or its beginning with «…» where it is longer than `length`. */
export function clipText(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

/** At most `count` lines of `width` characters; what is left over is replaced by «…». */
export function wrapTextWithin(text: string, width: number, count: number): string[] {
  const lines = wrapText(text, width);
  if (lines.length <= count) return lines;
  const kept = lines.slice(0, count);
  const last = kept[count - 1] ?? '';
  kept[count - 1] = `${clipText(last, width - 1)
    .replace(/…$/, '')
    .trimEnd()}…`;
  return kept;
}
