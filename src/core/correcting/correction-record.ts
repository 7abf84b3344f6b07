// A correction that a person has confirmed: a number in place of a text. «Журнал» keeps it, in a machine column beside the
// words, through every later build.

/** What was written where, and what stood there. */
export interface CorrectionRecord {
  /** As printed on a stamp: 20.11.2026 21:40. */
  readonly at: string;
  readonly sheet: string;
  /** How many corrections of the same text there in the same minute were taken back before; nearly always 0. */
  readonly turn: number;
  /** Where the cell stood then. */
  readonly cell: string;
  readonly school: string;
  /** The field's title as people see it, and the keys by which its cell is found again after rows have moved. */
  readonly field: string;
  readonly form: string;
  readonly key: string;
  /** The text, to the letter. */
  readonly before: string;
  readonly after: number;
  /** Whether the cell kept everything typed as text (the format `@`). */
  readonly plainText: boolean;
  /** When it was taken back; null while it was not. */
  readonly undone: string | null;
}

const TEXTS = ['at', 'sheet', 'cell', 'school', 'field', 'form', 'key', 'before'] as const;

/** The name by which a correction is asked for. */
export function nameRecord(record: Omit<CorrectionRecord, 'undone'>): string {
  const { at, turn, sheet, cell, before } = record;
  const moment = turn === 0 ? at : `${at} (${turn + 1})`;
  return [moment, sheet, cell, before].join(' | ');
}

/** The record as it is kept in one cell. */
export function writeRecord(record: CorrectionRecord): string {
  return JSON.stringify(record);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function hasTexts(value: object): value is Readonly<Record<(typeof TEXTS)[number], string>> {
  const known = new Map(Object.entries(value));
  return TEXTS.every((name) => typeof known.get(name) === 'string');
}

/** The record of a cell; null for a text that is none, or that somebody has changed beyond use. */
export function parseRecord(text: string): CorrectionRecord | null {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !hasTexts(value)) return null;
  const { after, plainText, undone, turn }: Record<string, unknown> = { ...value };
  if (typeof after !== 'number') return null;
  const { at, sheet, cell, school, field, form, key, before } = value;
  return {
    ...{ at, sheet, cell, school, field, form, key, before, after },
    turn: typeof turn === 'number' ? turn : 0,
    plainText: plainText === true,
    undone: typeof undone === 'string' ? undone : null,
  };
}
