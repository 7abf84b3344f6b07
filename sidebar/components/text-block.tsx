// A text to be read and taken along: read-only, selected whole when the browser refuses to copy it.

import { useLayoutEffect, useRef } from 'preact/hooks';

export interface TextBlockProps {
  readonly blockKey: string;
  readonly label: string;
  readonly text: string;
  /** Counts the refusals: each one selects the text. */
  readonly refusals: number;
}

const MOST_ROWS = 14;
const LETTERS_IN_A_ROW = 36;

export function TextBlock({ blockKey, label, text, refusals }: TextBlockProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (refusals === 0) return;
    area.current?.focus();
    area.current?.select();
  }, [refusals]);
  return (
    <label class="field">
      <span class="name">{label}</span>
      <textarea ref={area} readOnly data-key={blockKey} rows={countRows(text)} value={text} />
    </label>
  );
}

function countRows(text: string): number {
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_IN_A_ROW)), 0);
  return Math.min(MOST_ROWS, rows);
}
