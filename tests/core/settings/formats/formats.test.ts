// Every cell format both ways, and what it takes and refuses of what people type.

import fc from 'fast-check';
import type { CellFormat, SettingsText } from '../../../../src/core/settings/cell-format.ts';
import { OPTIONAL_DAY } from '../../../../src/core/settings/formats/day-format.ts';
import { OPTIONAL_GRADES } from '../../../../src/core/settings/formats/grades-format.ts';
import { LABELS } from '../../../../src/core/settings/formats/labels-format.ts';
import {
  CODES,
  NEEDED_CODES,
  NEEDED_WORDINGS,
  WORDINGS,
  YEARS_FORMAT,
} from '../../../../src/core/settings/formats/list-format.ts';
import { OPTIONAL_NOUN } from '../../../../src/core/settings/formats/noun-format.ts';
import {
  GROUP_COUNT,
  NUMBER_OR_NONE,
  OPTIONAL_WHOLE_NUMBER,
} from '../../../../src/core/settings/formats/number-formats.ts';
import { PARTS } from '../../../../src/core/settings/formats/parts-format.ts';
import { SCALE } from '../../../../src/core/settings/formats/scale-format.ts';
import { SOURCE } from '../../../../src/core/settings/formats/source-format.ts';
import {
  FIELD_KEY_FORMAT,
  NEEDED_CODE,
  NEEDED_TEXT,
  OPTIONAL_CODE,
  OPTIONAL_TEXT,
  TEXT,
} from '../../../../src/core/settings/formats/text-formats.ts';
import { buildYesNoFormat } from '../../../../src/core/settings/formats/word-format.ts';
import type { CellValue } from '../../../../src/core/workbook/snapshot.ts';
import { anyText } from '../any-programme.ts';

/** What is read does not depend on how it is written. */
type Reader = Pick<CellFormat<unknown>, 'read'>;

const DATE: CellValue = { kind: 'date' };
const ERROR: CellValue = { kind: 'error', code: '#NAME?' };

function hold(raw: CellValue, shown?: string): SettingsText {
  if (raw === null) return { raw, text: '' };
  if (typeof raw === 'string') return { raw, text: raw };
  if (typeof raw === 'number') return { raw, text: shown ?? String(raw).replace('.', ',') };
  if (typeof raw === 'boolean') return { raw, text: raw ? 'ИСТИНА' : 'ЛОЖЬ' };
  return { raw, text: raw.kind === 'date' ? (shown ?? '08.11.2026') : raw.code };
}

/** The value; the kind of the trouble (with the text wanted) where it is refused. */
function read(format: Reader, cell: SettingsText): unknown {
  const reading = format.read(cell);
  if (reading.kind === 'read') return reading.value;
  const { trouble } = reading;
  return { refused: trouble.kind === 'text' ? trouble.wanted : trouble.kind };
}

describe('texts', () => {
  test.each<[string, Reader, CellValue, unknown]>([
    ['any, blank', TEXT, null, ''],
    ['any, as it is', TEXT, ' =а\n"б"; ', ' =а\n"б"; '],
    ['any, a number', TEXT, 7.5, '7,5'],
    ['any, 0', TEXT, 0, '0'],
    ['any, a tick', TEXT, true, 'ИСТИНА'],
    ['any, a date as it shows', TEXT, DATE, '08.11.2026'],
    ['any, a failing formula', TEXT, ERROR, { refused: 'error-cell' }],
    ['needed, blank', NEEDED_TEXT, null, { refused: 'needed' }],
    ['needed, a space', NEEDED_TEXT, ' ', ' '],
    ['optional, blank', OPTIONAL_TEXT, null, null],
    ['code, blank', NEEDED_CODE, null, { refused: 'needed' }],
    ['code, spaces', NEEDED_CODE, '  ', { refused: 'needed' }],
    ['code, outer spaces', NEEDED_CODE, ' 1.5 ', '1.5'],
    ['code, a number', NEEDED_CODE, 12, '12'],
    ['code, a date', NEEDED_CODE, DATE, { refused: 'date-cell' }],
    ['code, two lines', NEEDED_CODE, '1\n2', { refused: 'code' }],
    ['optional code, blank', OPTIONAL_CODE, null, null],
    ['key, capitals', FIELD_KEY_FORMAT, 'Договоры_8', 'договоры_8'],
    ['key, й of two signs', FIELD_KEY_FORMAT, 'й', 'й'],
    ['key, a space', FIELD_KEY_FORMAT, 'а б', { refused: 'field-key' }],
    ['key, a digit first', FIELD_KEY_FORMAT, '8_класс', { refused: 'field-key' }],
    ['key, a number', FIELD_KEY_FORMAT, 8, { refused: 'field-key' }],
    ['key, blank', FIELD_KEY_FORMAT, null, { refused: 'needed' }],
  ])('%s', (_, format, raw, value) => {
    expect(read(format, hold(raw))).toEqual(value);
  });
});

describe('grades', () => {
  test.each<[CellValue, unknown]>([
    [null, null],
    ['8–11', { from: 8, to: 11 }],
    ['8-11', { from: 8, to: 11 }],
    [' 8 — 11 кл. ', { from: 8, to: 11 }],
    ['11', { from: 11, to: 11 }],
    [11, { from: 11, to: 11 }],
    ['11–8', { refused: 'grades' }],
    ['0–4', { refused: 'grades' }],
    ['8–12', { refused: 'grades' }],
    [-1, { refused: 'grades' }],
    ['старшие', { refused: 'grades' }],
    [DATE, { refused: 'date-cell' }],
  ])('%j', (raw, value) => {
    expect(read(OPTIONAL_GRADES, hold(raw))).toEqual(value);
  });
});

describe('lists', () => {
  test.each<[Reader, CellValue, unknown]>([
    [WORDINGS, null, []],
    [WORDINGS, 'а\nб; в', ['а', 'б', 'в']],
    [WORDINGS, ' а ;; б; ', ['а', 'б']],
    [WORDINGS, '"а;б"; "в ""г"""', ['а;б', 'в "г"']],
    [WORDINGS, '"Билет" в будущее; "б', ['"Билет" в будущее', '"б']],
    [WORDINGS, 7, ['7']],
    [NEEDED_WORDINGS, null, { refused: 'needed' }],
    [NEEDED_WORDINGS, ' ; ', { refused: 'needed' }],
    [CODES, '1.1; 1.2', ['1.1', '1.2']],
    [CODES, DATE, { refused: 'date-cell' }],
    [NEEDED_CODES, ERROR, { refused: 'error-cell' }],
  ])('%#', (format, raw, value) => {
    expect(read(format, hold(raw))).toEqual(value);
  });

  test.each<[CellValue, unknown]>([
    [null, { refused: 'needed' }],
    [2023, [2023]],
    ['2023', [2023]],
    ['2023; 2024', [2023, 2024]],
    ['2023, 2024 г.', [2023, 2024]],
    ['2023–2025 гг.', [2023, 2024, 2025]],
    ['2023-2025', [2023, 2024, 2025]],
    ['23', { refused: 'years' }],
    ['2О23', { refused: 'years' }],
    ['2025–2023', { refused: 'years' }],
    ['2023; скоро', { refused: 'years' }],
    [0, { refused: 'years' }],
    [DATE, { refused: 'date-cell' }],
  ])('years %j', (raw, value) => {
    expect(read(YEARS_FORMAT, hold(raw))).toEqual(value);
  });
});

describe('numbers', () => {
  test.each<[Reader, CellValue, unknown]>([
    [OPTIONAL_WHOLE_NUMBER, null, null],
    [OPTIONAL_WHOLE_NUMBER, 0, 0],
    [OPTIONAL_WHOLE_NUMBER, '-1', -1],
    [OPTIONAL_WHOLE_NUMBER, 0.5, { refused: 'whole-number' }],
    [OPTIONAL_WHOLE_NUMBER, 'нет', { refused: 'whole-number' }],
    [GROUP_COUNT, null, { refused: 'needed' }],
    [GROUP_COUNT, 3, 3],
    [GROUP_COUNT, 1, { refused: 'group-count' }],
    [NUMBER_OR_NONE, null, undefined],
    [NUMBER_OR_NONE, 'нет', null],
    [NUMBER_OR_NONE, '–', null],
    [NUMBER_OR_NONE, 0, 0],
    [NUMBER_OR_NONE, -7.5, -7.5],
    [NUMBER_OR_NONE, '1 019', 1019],
    [NUMBER_OR_NONE, 'много', { refused: 'number' }],
    [NUMBER_OR_NONE, DATE, { refused: 'number' }],
    [NUMBER_OR_NONE, 1e300, 1e300],
  ])('%#', (format, raw, value) => {
    expect(read(format, hold(raw))).toEqual(value);
  });
});

describe('days', () => {
  test.each<[CellValue, unknown]>([
    [null, null],
    ['01.02.2023', '2023-02-01'],
    ['1.2.2023 г.', '2023-02-01'],
    ['2023-02-01', '2023-02-01'],
    ['29.02.2024', '2024-02-29'],
    ['29.02.2023', { refused: 'day' }],
    ['весной', { refused: 'day' }],
    [DATE, '2026-11-08'],
    [44958, { refused: 'day' }],
  ])('%j', (raw, value) => {
    expect(read(OPTIONAL_DAY, hold(raw))).toEqual(value);
  });
});

describe('parts of counts and of targets, scales, nouns, sources', () => {
  test.each<[Reader, CellValue, unknown]>([
    [LABELS, null, []],
    [
      LABELS,
      'победители: победител, победит\nпризёры: призер',
      [
        { title: 'победители', stems: ['победител', 'победит'] },
        { title: 'призёры', stems: ['призер'] },
      ],
    ],
    [
      LABELS,
      'а: б; в: г',
      [
        { title: 'а', stems: ['б'] },
        { title: 'в', stems: ['г'] },
      ],
    ],
    [LABELS, 'победители', { refused: 'labels' }],
    [LABELS, 'победители:', { refused: 'labels' }],
    [LABELS, ': победител', { refused: 'labels' }],
    [PARTS, null, []],
    [
      PARTS,
      'профильные: ЕСЛИ(а > 0; 1; 0)\nспец: б',
      [
        { label: 'профильные', numerator: 'ЕСЛИ(а > 0; 1; 0)' },
        { label: 'спец', numerator: 'б' },
      ],
    ],
    [PARTS, 'профильные', { refused: 'parts' }],
    [PARTS, 'а: б: в', { refused: 'parts' }],
    [SCALE, null, []],
    [
      SCALE,
      'низкий: до 30; средний: 30–50,5; высокий: от 50,5',
      [
        { title: 'низкий', from: null, to: 30 },
        { title: 'средний', from: 30, to: 50.5 },
        { title: 'высокий', from: 50.5, to: null },
      ],
    ],
    [SCALE, 'н: менее 30 %', [{ title: 'н', from: null, to: 30 }]],
    [SCALE, 'в: 50 и выше', [{ title: 'в', from: 50, to: null }]],
    [SCALE, 'м: от -5 до −1', [{ title: 'м', from: -5, to: -1 }]],
    [SCALE, 'все: без границ', [{ title: 'все', from: null, to: null }]],
    [SCALE, 'низкий: мало', { refused: 'scale' }],
    [SCALE, 'низкий', { refused: 'scale' }],
    [OPTIONAL_NOUN, null, null],
    [OPTIONAL_NOUN, 'школы / школ', { genitiveOne: 'школы', genitiveMany: 'школ' }],
    [OPTIONAL_NOUN, 'школы', { refused: 'noun' }],
    [OPTIONAL_NOUN, 'а/б/в', { refused: 'noun' }],
    [SOURCE, null, null],
    [SOURCE, 'Форма', { kind: 'form' }],
    [SOURCE, 'вручную', { kind: 'manual' }],
    [SOURCE, 'как у 1.5', { kind: 'same-as', code: '1.5' }],
    [SOURCE, 'как у', { refused: 'word' }],
    [buildYesNoFormat(true), null, true],
    [buildYesNoFormat(true), 'Нет', false],
    [buildYesNoFormat(false), true, true],
    [buildYesNoFormat(false), 'возможно', { refused: 'word' }],
  ])('%#', (format, raw, value) => {
    expect(read(format, hold(raw))).toEqual(value);
  });
});

describe('what is written is read back', () => {
  const check = <Value>(format: CellFormat<Value>, any: fc.Arbitrary<Value>): void => {
    fc.assert(
      fc.property(any, (value) => {
        const written = format.write(value);
        expect(read(format, hold(written))).toEqual(value);
      }),
    );
  };
  const anyName = anyText.filter((text) => text !== '');

  test('lists of any texts', () => {
    check(WORDINGS, fc.array(anyName));
    check(CODES, fc.array(anyName));
  });

  test('labels and parts of any texts', () => {
    check(
      LABELS,
      fc.array(fc.record({ title: anyName, stems: fc.array(anyName, { minLength: 1 }) })),
    );
    check(PARTS, fc.array(fc.record({ label: anyName, numerator: anyName })));
  });

  test('nouns of any texts', () => {
    check(OPTIONAL_NOUN, fc.record({ genitiveOne: anyName, genitiveMany: anyName }));
  });

  test('levels with any bounds', () => {
    const bound = fc.option(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
    );
    check(SCALE, fc.array(fc.record({ title: anyName, from: bound, to: bound })));
  });
});
