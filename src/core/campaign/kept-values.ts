// What a school's cells showed at some moment, as one text that a cell of ours can hold, and back.

import { type KeptText, keepText } from './kept-text.ts';

/** By the form's key, then by the field's key. A field without an entry is not known, '' was blank. */
export type KeptValues = ReadonlyMap<string, ReadonlyMap<string, KeptText>>;

/** What cells show now, by form and field, whole. */
export type ShownValues = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What stands in a cell for values: nothing, values, or a text that no longer gives any. */
export type KeptRecord =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly values: KeptValues }
  | { readonly kind: 'unreadable'; readonly text: string };

export const NOTHING_KEPT: KeptRecord = { kind: 'none' };

/** Every spreadsheet keeps so much in a cell. */
const LONGEST_RECORD = 30_000;
/** Texts are kept up to the first of these lengths with which the whole fits. */
const LONGEST_TEXTS = [1000, 300, 100, 40, 0];

function keepAll(shown: ShownValues, longest: number): KeptValues {
  return new Map(
    [...shown].map(([form, texts]) => [
      form,
      new Map([...texts].map(([field, text]) => [field, keepText(text, longest)] as const)),
    ]),
  );
}

function stringify(values: KeptValues): string {
  const forms = [...values].map(([form, texts]) => {
    const fields = [...texts].map(([field, kept]) => {
      const value = typeof kept === 'string' ? kept : [kept.head, kept.length, kept.sum];
      return `${JSON.stringify(field)}:${JSON.stringify(value)}`;
    });
    return `${JSON.stringify(form)}:{${fields.join(',')}}`;
  });
  return `{${forms.join(',')}}`;
}

/** Names, quotes and commas around a text. */
const FRAME = 8;

/** Far from the limit, so that nothing has to be measured. */
function isShort(shown: ShownValues): boolean {
  let length = 0;
  for (const texts of shown.values()) {
    for (const [field, text] of texts) length += field.length + text.length + FRAME;
  }
  return length * 2 <= LONGEST_RECORD;
}

/** The values as they are to be kept, long texts shortened as far as one cell needs. */
export function keepValues(shown: ShownValues): KeptRecord {
  const [whole = 0] = LONGEST_TEXTS;
  if (isShort(shown)) return { kind: 'known', values: keepAll(shown, whole) };
  for (const longest of LONGEST_TEXTS) {
    const values = keepAll(shown, longest);
    if (longest === 0 || stringify(values).length <= LONGEST_RECORD) {
      return { kind: 'known', values };
    }
  }
  return NOTHING_KEPT;
}

/** The text for a cell; '' for nothing. One that could not be read stays as it stands. */
export function writeRecord(record: KeptRecord): string {
  if (record.kind === 'none') return '';
  return record.kind === 'known' ? stringify(record.values) : record.text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readKeptText(value: unknown): KeptText | null {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return null;
  const [head, length, sum] = value as readonly unknown[]; // as: what JSON.parse gave
  if (typeof head !== 'string' || typeof length !== 'number' || typeof sum !== 'number')
    return null;
  return { head, length, sum };
}

function readValues(parsed: unknown): KeptValues | null {
  if (!isRecord(parsed)) return null;
  const values = new Map<string, ReadonlyMap<string, KeptText>>();
  for (const [form, fields] of Object.entries(parsed)) {
    if (!isRecord(fields)) return null;
    const texts = new Map<string, KeptText>();
    for (const [field, value] of Object.entries(fields)) {
      const kept = readKeptText(value);
      if (kept === null) return null;
      texts.set(field, kept);
    }
    values.set(form, texts);
  }
  return values;
}

/** The record of a cell's text: none for a blank one, unreadable for one that is not what we wrote. */
export function readRecord(text: string): KeptRecord {
  if (text.trim() === '') return NOTHING_KEPT;
  try {
    const values = readValues(JSON.parse(text));
    return values === null ? { kind: 'unreadable', text } : { kind: 'known', values };
  } catch {
    return { kind: 'unreadable', text };
  }
}
