// Changes of a text by place: whatever no edit names stays as it is, to the byte.

/** Replaces the characters from `start` up to `end` (exclusive); equal places insert. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Gives the text with the edits made; insertions at one place keep their order and come before what is replaced there.
 * No edits give the same text.
 * Throws a RangeError when two edits overlap, which is a mistake of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const ordered = [...edits].sort(
    (first, second) => first.start - second.start || first.end - second.end,
  );
  const pieces: string[] = [];
  let position = 0;
  for (const edit of ordered) {
    if (edit.start < position) throw new RangeError(`edits overlap at ${edit.start}`);
    pieces.push(text.slice(position, edit.start), edit.text);
    position = edit.end;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
