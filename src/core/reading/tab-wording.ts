// A form whose fields are lines, prepared once for looking through many tabs.

import type { Field, Form, FormColumn } from '../programme/form.ts';
import type { ScoreCache } from './bind-alike.ts';
import type { HeadingCache, HeadingText } from './heading-columns.ts';
import { compactText } from './normalise-text.ts';
import { buildFieldWordings, type FieldWording } from './score-heading.ts';

/** A line of the form with its fields, one for each column of values that it is read in. */
export interface FormLine {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** A column of values with its wordings. */
export interface ColumnWording {
  readonly column: FormColumn;
  /** Group and title as one text, and the aliases; the year is in none of them. '' where the year is all of it. */
  readonly names: readonly HeadingText[];
  /** Group, title and aliases by themselves. */
  readonly levels: readonly HeadingText[];
}

export interface TabWording {
  readonly form: Form;
  readonly lines: readonly FormLine[];
  /** One for each line, in the same order. */
  readonly wordings: readonly FieldWording[];
  /** The lines of the wordings. */
  readonly lineOf: ReadonlyMap<Field, FormLine>;
  /** Keys of all wordings of lines, and the beginnings of all words in them. */
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Sections that tell equal titles apart; empty where no line names one. */
  readonly groups: readonly HeadingText[];
  readonly columns: readonly ColumnWording[];
  readonly cache: HeadingCache;
  readonly scores: ScoreCache;
  /** Texts met so far, and whether they are headings of its columns. */
  readonly headings: Map<string, boolean>;
  /** Texts met so far, and the section that each is; null for one that is none. */
  readonly sections: Map<string, HeadingText | null>;
}

/** «4.16. », «1.1 », «3) »: the number that a line is printed with. */
const LINE_NUMBER = /^\s*(\d{1,2}(?:\.\d{1,3})+\.?|\d{1,2}[.)])\s*(?=\D)/;

/** The text of a line without its number, and the number as printed, '' where there is none. */
export function splitLineNumber(text: string): { readonly code: string; readonly text: string } {
  const code = LINE_NUMBER.exec(text)?.[0] ?? '';
  return { code: code.trim(), text: text.slice(code.length) };
}

function groupLines(fields: readonly Field[]): readonly FormLine[] {
  const lines: { key: string; title: string; fields: Field[] }[] = [];
  for (const field of fields) {
    const key = `${compactText(field.group ?? '')}\n${compactText(field.title)}`;
    const line = lines.find(
      (one) => one.key === key && one.fields.every(({ column }) => column !== field.column),
    );
    if (line === undefined) lines.push({ key, title: field.title, fields: [field] });
    else line.fields.push(field);
  }
  return lines;
}

function buildColumnWording(column: FormColumn, cache: HeadingCache): ColumnWording {
  const { group, title, aliases } = column;
  const joined = [group ?? '', title].filter((text) => text !== '').join(' ');
  const levels = [group ?? '', title, ...aliases].filter((text) => text !== '');
  return { column, names: [joined, ...aliases].map(cache), levels: levels.map(cache) };
}

/** Prepares the form. */
export function buildTabWording(form: Form, cache: HeadingCache): TabWording {
  const lines = groupLines(form.fields);
  const lineOf = new Map<Field, FormLine>();
  for (const line of lines) {
    const [field] = line.fields;
    if (field === undefined) continue;
    const aliases = [...new Set(line.fields.flatMap((one) => one.aliases))];
    const named = { ...field, title: splitLineNumber(field.title).text, aliases };
    lineOf.set(named, line);
  }
  const wordings = buildFieldWordings([...lineOf.keys()], cache);
  const titles = wordings.flatMap((wording) => wording.titles);
  const groups = new Set(form.fields.flatMap(({ group }) => (group === null ? [] : [group])));
  return {
    form,
    lines,
    wordings,
    lineOf,
    keys: new Set(titles.map(({ key }) => key)),
    words: new Set(titles.flatMap(({ profile }) => [...profile.words])),
    groups: [...groups].map(cache),
    columns: form.columns.map((column) => buildColumnWording(column, cache)),
    cache,
    scores: new Map(),
    headings: new Map(),
    sections: new Map(),
  };
}
