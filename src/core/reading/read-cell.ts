// One cell of a school's row → what it means, by the kind of its field.

import { isCount } from '../programme/count-field.ts';
import { SHARE_PARTS } from '../programme/field-names.ts';
import type { Field } from '../programme/form.ts';
import { hasGrades } from '../programme/has-grades.ts';
import type { School } from '../programme/register.ts';
import { formatAddress } from '../workbook/address.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { readLabelledCount } from './read-labelled-count.ts';
import { readList } from './read-list.ts';
import { readNamedCounts } from './read-named-counts.ts';
import { readNumber } from './read-number.ts';
import { readShare } from './read-share.ts';
import { readWord } from './read-word.ts';
import type { Reading, ReadingHow, ReadingPart, UnreadableReason } from './reading.ts';

/** What a cell means, without its place. */
interface Meaning {
  readonly value: number | null;
  readonly how: ReadingHow;
  readonly parts: readonly ReadingPart[];
  readonly reason: UnreadableReason | null;
}

const BLANK: Meaning = { value: null, how: 'blank', parts: [], reason: null };
const NOT_APPLICABLE: Meaning = { value: null, how: 'not-applicable', parts: [], reason: null };

/** What forms print into a cell to say what is asked there: «Указать название мероприятий и количество участников». */
const PROMPT =
  /^\s*(?:указать|укажите|перечислить|перечислите|вписать|впишите|заполнить|заполните)(?= )/i;

/** Nobody has filled in a cell that still says what to fill in; one with a figure has been. */
function isPrompt(text: string): boolean {
  return PROMPT.test(text) && !/\d/.test(text);
}

function buildUnreadable(reason: UnreadableReason): Meaning {
  return { value: null, how: 'unreadable', parts: [], reason };
}

function buildFound(
  value: number | null,
  how: ReadingHow,
  parts: readonly ReadingPart[] = [],
): Meaning {
  return { value, how, parts, reason: null };
}

/** The number a cell holds as people see it: a cell that shows «65,3 %» holds 0.653 and means 65.3. */
export function readHeldNumber(raw: number, text: string): number | null {
  if (!Number.isFinite(raw)) return null;
  return /%\s*$/.test(text) ? Number((raw * 100).toPrecision(12)) : raw;
}

function readListText(text: string): Meaning {
  const list = readList(text);
  switch (list.kind) {
    case 'blank':
      return BLANK;
    case 'none':
      return buildFound(0, /^\D*$/.test(text) ? 'words' : 'number');
    case 'number':
      return buildFound(list.value, 'number');
    case 'names':
      return buildFound(
        list.names.length,
        'list',
        list.names.map((label) => ({ label, value: 1 })),
      );
    case 'unreadable':
      return buildUnreadable('text');
  }
}

function readCount(text: string, { kind, labels }: Field) {
  switch (kind) {
    case 'labelled-count':
      return readLabelledCount(text, labels);
    case 'named-counts':
      return readNamedCounts(text, labels);
    default:
      return readNumber(text);
  }
}

function readCountText(text: string, field: Field): Meaning {
  const read = readCount(text, field);
  // A share where pupils are counted says nothing about how many they are.
  if (read.kind !== 'blank' && read.kind !== 'unreadable' && read.percent && isCount(field)) {
    return buildUnreadable('text');
  }
  switch (read.kind) {
    case 'blank':
      return BLANK;
    case 'number':
      return buildFound(read.value, read.plain ? 'number' : 'labelled');
    case 'count':
    case 'counts':
      return buildFound(read.value, read.plain ? 'number' : 'labelled', read.parts);
    case 'unreadable':
      return buildUnreadable(read.reason);
  }
}

/** The counts are its parts, so that indicators can sum them. */
function readShareText(text: string): Meaning {
  const read = readShare(text);
  switch (read.kind) {
    case 'blank':
      return BLANK;
    case 'unreadable':
      return buildUnreadable(read.reason);
    case 'share':
      if (read.counts === null) return buildFound(read.value, 'number');
      return buildFound(read.value, 'labelled', [
        { label: SHARE_PARTS.numerator, value: read.counts.numerator },
        { label: SHARE_PARTS.denominator, value: read.counts.denominator },
      ]);
  }
}

function readText(text: string, field: Field): Meaning {
  if (text.trim() === '' || isPrompt(text)) return BLANK;
  // A text field is never read: it is filled, and that is all that is known.
  if (field.kind === 'text') return { ...BLANK, how: 'words' };
  const word = readWord(text);
  if (word === 'not-applicable') return NOT_APPLICABLE;
  if (word === 'zero') return buildFound(0, 'words');
  if (field.kind === 'list') return readListText(text);
  return field.kind === 'share' ? readShareText(text) : readCountText(text, field);
}

/** A number alone of a cell in which one thing is counted is the number of that thing. */
function listHeldParts(value: number, { kind, labels }: Field): readonly ReadingPart[] {
  const [only, ...more] = labels;
  if (kind !== 'named-counts' || only === undefined || more.length > 0) return [];
  return [{ label: only.title, value }];
}

function readMeaning(raw: CellValue, text: string, field: Field): Meaning {
  if (raw === null || raw === '') return BLANK;
  if (typeof raw === 'number') {
    if (field.kind === 'text') return { ...BLANK, how: 'words' };
    const value = readHeldNumber(raw, text);
    const isShare = /%\s*$/.test(text) && isCount(field);
    if (value === null || isShare) return buildUnreadable('text');
    return buildFound(value, 'number', listHeldParts(value, field));
  }
  if (typeof raw === 'boolean') return buildUnreadable('text');
  if (typeof raw === 'string') return readText(raw, field);
  if (raw.kind === 'error') return buildUnreadable('error-value');
  return field.kind === 'text' ? { ...BLANK, how: 'words' } : buildUnreadable('date');
}

/** True where the school is not known. */
function isApplicable({ applicable }: Field, school: School | null): boolean {
  return applicable === null || school === null || hasGrades(school, applicable);
}

/**
 * Reads one cell by its field's kind. Blank, 0 and words for none are `not-applicable` where the school teaches none of
 * the field's grades; what cannot be read has value null and a reason, and is never taken for 0. Negative numbers and
 * fractions are read as they are: whether they may stand there is for the checks.
 */
export function readCell(
  raw: CellValue,
  text: string,
  field: Field,
  school: School | null,
  row: number,
  column: number,
): Reading {
  const meaning = readMeaning(raw, text, field);
  const isNothing = meaning.how === 'blank' || meaning.value === 0;
  const { value, how, parts, reason } =
    isNothing && !isApplicable(field, school) ? NOT_APPLICABLE : meaning;
  const cell = formatAddress(row, column);
  return { row, column, cell, field, original: text, raw, value, parts, how, reason };
}
