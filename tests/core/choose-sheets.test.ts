import {
  bearsOurMark,
  buildFormTeller,
  type FormSheets,
  listDoubtful,
  listFormSheets,
  listForms,
  SETTINGS_NAMES,
  tellTexts,
} from '../../src/core/choose-sheets.ts';
import { ALL_SHEET_WORDS } from '../../src/core/messages/words/sheet-words.ts';
import type { Form } from '../../src/core/programme/form.ts';
import { PRESETS } from '../../src/core/programme/presets/presets.ts';
import type { CellValue } from '../../src/core/workbook/snapshot.ts';
import { buildWorkbook } from './reading/build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from './reading/kemerovo-table.ts';

const TABLE: readonly (readonly CellValue[])[] = [...HEADER_ROWS, ...TYPED_ROWS];
const SHIPPED = listForms(buildWorkbook());

function tellKeys(values: readonly (readonly CellValue[])[]): readonly string[] {
  return buildFormTeller(SHIPPED)(values).map(({ key }) => key);
}

function pushDown(count: number): readonly (readonly CellValue[])[] {
  return [...Array.from({ length: count }, () => [null]), ...TABLE];
}

test('without settings sheets the forms are those of the shipped programmes', () => {
  expect(SHIPPED).toEqual(PRESETS.flatMap(({ forms }) => forms));
});

describe('buildFormTeller(forms)(values)', () => {
  const [own] = tellKeys(TABLE);

  test('knows the real table, also below 29 rows of notes', () => {
    expect(tellKeys(TABLE)).toHaveLength(1);
    expect(tellKeys(pushDown(29))).toEqual([own]);
  });

  test('knows headings with slips', () => {
    const slips = HEADER_ROWS.map((row) => row.map((text) => text.replace('колич', 'калич')));

    expect(tellKeys([...slips, ...TYPED_ROWS])).toEqual([own]);
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['no values', []],
    ['a blank cell', [[null]]],
    ['an empty text', [['']]],
    ['a number', [[0, -5, 1e15]]],
    ['a date, an error and a yes', [[{ kind: 'date' }, { kind: 'error', code: '#REF!' }, true]]],
    ['schools without headings', TYPED_ROWS],
    ['notes', [['Позвонить в школу № 5'], ['Количество отчётов', 12]]],
  ])('%s carry none', (_, values) => {
    expect(tellKeys(values)).toEqual([]);
  });
});

describe('which sheets are read', () => {
  const [shipped] = SHIPPED;
  if (shipped === undefined) throw new Error('no form');
  const build = (layout: Form['layout']): Form => ({ ...shipped, layout });
  const [first, second, tab] = [
    build('row-per-school'),
    build('row-per-school'),
    build('sheet-per-school'),
  ];

  test.each<[string, FormSheets, number, readonly number[]]>([
    ['no sheets', new Map(), 0, []],
    ['one table', new Map([[1, [first]]]), 0, []],
    [
      'tables of two forms',
      new Map([
        [1, [first]],
        [2, [second]],
      ]),
      0,
      [],
    ],
    [
      'two tables of a form',
      new Map([
        [1, [first]],
        [2, [first, second]],
        [3, [second]],
      ]),
      0,
      [1, 2, 3],
    ],
    [
      'a tab for each school',
      new Map([
        [1, [tab]],
        [2, [tab]],
      ]),
      2,
      [],
    ],
    [
      'more tabs than schools',
      new Map([
        [1, [tab]],
        [2, [tab]],
      ]),
      1,
      [1, 2],
    ],
    [
      'tabs without a register',
      new Map([
        [1, [tab]],
        [2, [tab]],
      ]),
      0,
      [],
    ],
  ])('%s: listDoubtful', (_, sheets, schools, doubtful) => {
    expect(listDoubtful(sheets, () => schools)).toEqual(doubtful);
  });

  test.each<[string, FormSheets, readonly number[], readonly number[]]>([
    ['no sheets', new Map(), [], []],
    [
      'visible ones',
      new Map([
        [1, [first]],
        [2, [first]],
      ]),
      [],
      [1, 2],
    ],
    [
      'a hidden copy is left out',
      new Map([
        [1, [first]],
        [2, [first]],
      ]),
      [2],
      [1],
    ],
    [
      'hidden ones alone count',
      new Map([
        [1, [first]],
        [2, [first]],
      ]),
      [1, 2],
      [1, 2],
    ],
    [
      'the only sheet of a form counts',
      new Map([
        [1, [first]],
        [2, [first, second]],
      ]),
      [2],
      [1, 2],
    ],
  ])('%s: listFormSheets', (_, sheets, hidden, read) => {
    expect(listFormSheets(sheets, new Set(hidden))).toEqual(read);
  });
});

describe('bearsOurMark(values)', () => {
  test.each(ALL_SHEET_WORDS.map((words) => [words.stampMarker, words.endMarker]))(
    '«%s …» and «%s»',
    (stamp, end) => {
      expect(bearsOurMark([['Сводка'], [`${stamp} 20.11.2026 21:40`]])).toBe(true);
      expect(bearsOurMark([...Array.from({ length: 40 }, () => [1]), [end]])).toBe(true);
    },
  );

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['nothing', []],
    ['blanks', [[null, '']]],
    ['the table of schools', TABLE],
    [
      'anybody’s table',
      [
        ['Показатель', 'Ед.', 'План 2023'],
        ['Победители', 'чел.', 5],
      ],
    ],
  ])('not %s', (_, values) => {
    expect(bearsOurMark(values)).toBe(false);
  });
});

test('the settings sheets are looked for by every name under which they are taken', () => {
  expect(SETTINGS_NAMES).toContainEqual(['Школы', 'Schools']);
  expect(SETTINGS_NAMES).toContainEqual(['Факты', 'Facts']);
});

describe('tellTexts(values)', () => {
  test.each<[readonly (readonly CellValue[])[], readonly (readonly string[])[] | null]>([
    [[], []],
    [[[null, '', 'а']], [['', '', 'а']]],
    [
      [['1.10'], ['65,3 %']],
      [['1.10'], ['65,3 %']],
    ],
    [[['а'], [0]], null],
    [[[false]], null],
    [[[{ kind: 'date' }]], null],
    [[[{ kind: 'error', code: '#REF!' }]], null],
  ])('of %j are %j', (values, texts) => {
    expect(tellTexts(values)).toEqual(texts);
  });
});
