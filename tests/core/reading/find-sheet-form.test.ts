// A form of which each school fills in a tab of its own: the tabs found, the school told, lines and columns bound by text.

import type { Field, Form, FormColumn } from '../../../src/core/programme/form.ts';
import type { Register } from '../../../src/core/programme/register.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import type { FormTable } from '../../../src/core/reading/reading.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildTab, type TabInput, type TabRow } from './build-tab.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { buildField, buildSchool, NO_REGISTER } from './find-table.ts';

const BEFORE: FormColumn = { key: 'до', group: 'Факт', title: '', aliases: [], yearOffset: -1 };
const NOW: FormColumn = { key: 'факт', group: 'Факт', title: '', aliases: [], yearOffset: 0 };
const NEXT: FormColumn = {
  key: 'прогноз',
  group: 'Прогноз',
  title: '',
  aliases: [],
  yearOffset: 1,
};
const RESULT: FormColumn = {
  key: 'результаты',
  group: null,
  title: 'Целевые результаты по учреждению',
  aliases: [],
  yearOffset: null,
};
const NOTE: FormColumn = { ...RESULT, key: 'примечание', title: 'Примечание' };

function buildLine(key: string, code: string, title: string, changes: Partial<Field> = {}): Field {
  return { ...buildField(key, title), code, column: NOW.key, ...changes };
}

const TALENTS = 'Поддержка и развитие способностей детей';
const CHOICE = 'Выбор профессии обучающимися';

const SUPPORTED = buildLine(
  'премии',
  '3.3.1.',
  'численность обучающихся, получивших премии, чел.',
  {
    group: TALENTS,
  },
);
const ENROLLED = buildLine(
  'целевое',
  '3.3.2.',
  'доля обучающихся, зачисленных на целевое обучение, %',
  {
    group: TALENTS,
    kind: 'share',
  },
);
const NINTH = buildLine(
  'девятые',
  '4.4.1.',
  'доля выпускников 9 классов, поступивших в колледжи, %',
  {
    group: CHOICE,
    kind: 'share',
  },
);
const ELEVENTH = buildLine(
  'одиннадцатые',
  '4.7.1.',
  'доля выпускников 11 классов, поступивших в колледжи, %',
  { group: CHOICE, kind: 'share' },
);

const REPORT: Form = {
  key: 'показатели',
  title: 'Отчёт о показателях',
  layout: 'sheet-per-school',
  schoolHeadings: ['МАОУ', 'Наименование учреждения'],
  columns: [BEFORE, NOW, NEXT],
  fields: [
    SUPPORTED,
    { ...SUPPORTED, key: 'премии_до', column: BEFORE.key, required: false },
    { ...SUPPORTED, key: 'премии_прогноз', column: NEXT.key, required: false },
    ENROLLED,
    NINTH,
    ELEVENTH,
  ],
};

const ACTIVITIES: Form = {
  key: 'мероприятия',
  title: 'Отчёт о мероприятиях',
  layout: 'sheet-per-school',
  schoolHeadings: ['МАОУ'],
  columns: [RESULT, NOTE],
  fields: [
    buildLine('соглашения', '1.1.', 'Заключено соглашений о сотрудничестве', {
      column: RESULT.key,
      kind: 'named-counts',
      labels: [{ title: 'соглашения', stems: ['соглашен'] }],
    }),
    buildLine('посты', '1.3.', 'Отражение работы на официальном сайте', { column: RESULT.key }),
    buildLine('квест', '4.3.', 'Участие в Профи-Квесте', { column: RESULT.key }),
  ],
};

function register(...names: readonly string[]): Register {
  return { given: true, schools: names.map((name) => buildSchool(name)) };
}

function find(
  sheets: readonly SheetSnapshot[],
  form: Form = REPORT,
  schools: Register = NO_REGISTER,
  year: number | null = null,
) {
  return findForm(buildWorkbook(...sheets), form, schools, year);
}

function findTable(...input: Parameters<typeof find>): FormTable {
  const search = find(...input);
  if (search.kind !== 'found') throw new Error(`the form is ${search.kind}`);
  return search.table;
}

/** One tab, changed or not. */
function readOne(input: TabInput, form: Form = REPORT, schools: Register = NO_REGISTER): FormTable {
  return findTable([buildTab(form, { label: 'МАОУ СОШ № 5', ...input })], form, schools);
}

function valuesOf(table: FormTable, at = 0): Readonly<Record<string, number | null>> {
  const readings = table.rows[at]?.readings ?? {};
  return Object.fromEntries(Object.entries(readings).map(([key, { value }]) => [key, value]));
}

/** The row of a line in the rows of a tab, from 0. */
function rowOf(rows: readonly TabRow[], title: string): number {
  return rows.findIndex((row) => row[1] === title);
}

const swap = (rows: readonly TabRow[], from: string, to: string) =>
  rows.map((row) => row.map((cell) => (cell === from ? to : cell)));

describe('the tabs', () => {
  const tabs = [
    buildTab(REPORT, { label: 'МАОУ СОШ № 1', name: 'Первая', id: 1, typed: { премии: 10 } }),
    buildSheet([['Заметки'], ['позвонить']], { name: 'Заметки', id: 2 }),
    buildTab(ACTIVITIES, { label: 'МАОУ СОШ № 1', name: 'План первой', id: 3 }),
    buildTab(REPORT, { label: 'МАОУ СОШ № 2', name: 'Вторая', id: 4, typed: { премии: 20 } }),
  ];

  test('are all that carry the form, a row of the table each, in tab order', () => {
    const table = findTable(tabs);

    expect(table.rows.map(({ sheetId, sheetName, name }) => [sheetId, sheetName, name])).toEqual([
      [1, 'Первая', 'МАОУ СОШ № 1'],
      [4, 'Вторая', 'МАОУ СОШ № 2'],
    ]);
    expect([valuesOf(table, 0).премии, valuesOf(table, 1).премии]).toEqual([10, 20]);
    expect(table.tabs.map(({ sheetName }) => sheetName)).toEqual(['Первая', 'Вторая']);
    expect(table.faults).toEqual([]);
  });

  test('of another form are left to it', () => {
    const table = findTable(tabs, ACTIVITIES);
    expect(table.rows.map(({ sheetName }) => sheetName)).toEqual(['План первой']);
  });

  test('there are none in an empty workbook, in other tables and under names of ours', () => {
    expect(find([]).kind).toBe('absent');
    expect(find([buildSheet([['Заметки']])]).kind).toBe('absent');
    expect(find([buildTab(REPORT, { name: 'Показатели', label: 'МАОУ СОШ № 1' })]).kind).toBe(
      'absent',
    );
  });

  test('a plan that lists the same lines under other headings is no form', () => {
    const plan = [
      ['№', 'Название мероприятия', 'Сроки исполнения', 'Ответственные'],
      ...ACTIVITIES.fields.map(({ code, title }) => [code, title, 'май 2023', 'директор']),
    ];
    expect(find([buildSheet(plan, { name: 'План работы' })], ACTIVITIES).kind).toBe('absent');
  });

  test('a hidden tab counts only where no visible one carries the form', () => {
    const hidden = buildTab(REPORT, { label: 'МАОУ СОШ № 9', hidden: true, name: 'х', id: 9 });
    expect(findTable([hidden, ...tabs]).rows).toHaveLength(2);
    expect(findTable([hidden]).rows).toHaveLength(1);
  });

  test('a blank form that bears no name is there to be copied; alone it is the form without schools', () => {
    const blank = buildTab(REPORT, { label: 'МАОУ ______', name: 'Форма', id: 9 });
    expect(findTable([blank, ...tabs]).rows).toHaveLength(2);
    expect(findTable([blank])).toMatchObject({ rows: [], sheetName: 'Форма' });
  });

  test('a filled one that bears no name has an unknown school', () => {
    const table = readOne({ label: 'МАОУ ______', name: 'Лист1', typed: { премии: 3 } });
    expect(table.rows[0]).toMatchObject({ name: '', match: { kind: 'unknown' } });
    expect(valuesOf(table).премии).toBe(3);
  });

  test('both forms may stand on one tab, one below the other', () => {
    const rows = (form: Form, typed: TabInput['typed']) =>
      buildTab(form, { label: 'МАОУ СОШ № 7', typed: typed ?? {} }).values;
    const both = buildSheet(
      [...rows(ACTIVITIES, { посты: 12 }), [], ...rows(REPORT, { премии: 10 })],
      { name: 'СОШ 7' },
    );
    expect(valuesOf(findTable([both], ACTIVITIES))).toMatchObject({ посты: 12 });
    expect(valuesOf(findTable([both], REPORT))).toMatchObject({ премии: 10 });
    expect(findTable([both], ACTIVITIES).faults).toEqual([]);
    expect(findTable([both], REPORT).faults).toEqual([]);
  });
});

describe('the school', () => {
  test.each<[string, string, string, string]>([
    ['МАОУ СОШ № 5', 'Лист1', 'МАОУ СОШ № 5', 'A2'],
    ['МАОУ __СОШ № 5__', 'Лист1', 'МАОУ СОШ № 5', 'A2'],
    ['Наименование учреждения: МАОУ «СОШ № 5»', 'Лист1', 'МАОУ «СОШ № 5»', 'A2'],
    ['Наименование учреждения МАОУ «СОШ № 5»', 'Лист1', 'МАОУ «СОШ № 5»', 'A2'],
    ['Школа: Гимназия № 2', 'Лист1', 'Гимназия № 2', 'A2'],
    ['Школа № 5', 'Лист1', 'Школа № 5', 'A2'],
    ['МАОУ ______', 'СОШ № 5', 'СОШ № 5', 'A1'],
    ['', 'Копия СОШ № 5', 'СОШ № 5', 'A1'],
    ['', 'СОШ № 5 (2)', 'СОШ № 5', 'A1'],
    ['', 'СОШ № 5, приложение 4', 'СОШ № 5', 'A1'],
    ['', 'Росток', 'Росток', 'A1'],
  ])('«%s» on the tab «%s» is %s', (label, name, wanted, nameCell) => {
    expect(readOne({ label, name }).rows[0]).toMatchObject({ name: wanted, nameCell });
  });

  test('may stand in the cell beside its label', () => {
    const table = readOne({
      change: (rows) =>
        rows.map((row, at) => (at === 1 ? ['Наименование учреждения', '', 'СОШ № 5'] : row)),
    });
    expect(table.rows[0]).toMatchObject({ name: 'СОШ № 5', nameCell: 'C2' });
  });

  test('is matched to the register, above the table before the name of the tab', () => {
    const schools = register('МАОУ СОШ № 5', 'МАОУ СОШ № 6');
    const match = (label: string, name: string) =>
      readOne({ label, name }, REPORT, schools).rows[0]?.match;

    expect(match('МАОУ СОШ № 5', 'СОШ 6')).toMatchObject({ school: { name: 'МАОУ СОШ № 5' } });
    expect(match('Отчитался Петров', 'сош6')).toMatchObject({ school: { name: 'МАОУ СОШ № 6' } });
    expect(match('МАОУ СОШ № 50', 'СОШ 6')).toMatchObject({ school: { name: 'МАОУ СОШ № 6' } });
    expect(match('МАОУ СОШ № 50', 'Лист2')).toMatchObject({ kind: 'unknown' });
  });

  test('of two tabs is one school where no register tells', () => {
    const table = findTable([
      buildTab(REPORT, { label: 'МАОУ СОШ № 5', name: 'а', id: 1 }),
      buildTab(REPORT, { label: 'МАОУ «СОШ №5»', name: 'б', id: 2 }),
    ]);
    const [first, second] = table.rows.map(({ match }) =>
      match.kind === 'unregistered' ? match.school : null,
    );
    expect(first).toBe(second);
  });
});

describe('the columns', () => {
  const typed = { премии_до: 1, премии: 2, премии_прогноз: 3 };

  test('tell the year of the report, and are bound by it', () => {
    const table = readOne({ typed, year: 2024 });
    expect(table.year).toBe(2024);
    expect(valuesOf(table)).toMatchObject(typed);
    expect(table.rows[0]?.columns).toEqual({
      до: 'Факт / 2023 год',
      факт: 'Факт / 2024 год',
      прогноз: 'Прогноз / 2025 год',
    });
  });

  test('are bound by the year that is given, and one that is not there is a fault', () => {
    const tab = buildTab(REPORT, { label: 'МАОУ СОШ № 5', typed, year: 2023 });
    const table = findTable([tab], REPORT, NO_REGISTER, 2024);

    expect(table.year).toBe(2023);
    expect(valuesOf(table)).toEqual({ премии_до: 2 });
    expect(table.faults).toMatchObject([
      { kind: 'missing-column', title: 'Факт / 2024 год', tabs: [{ cell: 'B4' }] },
    ]);
  });

  test('may be numbered, and stand in any order', () => {
    const table = readOne({
      typed,
      change: (rows) => {
        const numbered = [...rows.slice(0, 4), ['', '', '3', '4', '5'], ...rows.slice(4)];
        return numbered.map(([code = '', title = '', a = '', b = '', c = '']) => [
          code,
          title,
          c,
          a,
          b,
        ]);
      },
    });
    expect(valuesOf(table)).toMatchObject(typed);
  });

  test('may be of one level, with the year in the heading', () => {
    const table = readOne({
      typed,
      change: (rows) =>
        rows
          .filter((_, at) => at !== 4)
          .map((row, at) =>
            at === 3
              ? ['№', 'Показатели', 'Факт 2022', 'факт за 2023 год', 'Прогноз на 2024 г.']
              : row,
          ),
    });
    expect(valuesOf(table)).toMatchObject(typed);
  });

  test('without a year bind only where nothing else could be meant', () => {
    const bare = (rows: readonly TabRow[]) =>
      rows.map((row, at) => (at === 4 ? ['', '', '', '', ''] : row));
    const table = readOne({ typed, change: bare });
    expect(valuesOf(table)).toEqual({ премии_прогноз: 3 });
    expect(table.year).toBeNull();
    expect(table.faults).toMatchObject([{ kind: 'missing-column' }]);
  });

  test('of a school that filled in last year’s form are its fault alone', () => {
    const tabs = [1, 2, 3].map((number) =>
      buildTab(REPORT, {
        label: `МАОУ СОШ № ${number}`,
        name: `СОШ ${number}`,
        id: number,
        year: number === 2 ? 2022 : 2023,
      }),
    );
    expect(findTable(tabs)).toMatchObject({
      year: 2023,
      faults: [{ kind: 'missing-column', tabs: [{ sheetName: 'СОШ 2', sheetId: 2 }] }],
    });
  });

  test('are bound by title where they have no year', () => {
    const table = readOne({ typed: { соглашения: '3 (КемГУ)', посты: 12 } }, ACTIVITIES);
    expect(valuesOf(table)).toEqual({ соглашения: 3, посты: 12, квест: null });
    expect(table.year).toBeNull();
  });
});

describe('the lines', () => {
  const typed = { премии: 10, целевое: '9 из 20', девятые: '50', одиннадцатые: '70' };

  test('are bound in any order and keep the number that is printed there', () => {
    const table = readOne({
      typed,
      change: (rows) => {
        const at = rowOf(rows, SUPPORTED.title);
        const [line = []] = rows.slice(at, at + 1);
        const others = rows.filter((_, index) => index !== at);
        return [...others, ['3.4.9.', ...line.slice(1)]];
      },
    });
    expect(valuesOf(table)).toMatchObject({ премии: 10, целевое: 45, девятые: 50 });
    expect(table.tabs[0]?.lines.map(({ code, keys }) => [code, keys[0]])).toEqual([
      ['3.3.2.', 'целевое'],
      ['4.4.1.', 'девятые'],
      ['4.7.1.', 'одиннадцатые'],
      ['3.4.9.', 'премии'],
    ]);
  });

  test('are told apart by the grades in them, and bound through slips', () => {
    const slip = 'доля выпускников  11-х класов, поступивших в коледжи, %';
    const table = readOne({ typed, change: (rows) => swap(rows, ELEVENTH.title, slip) });
    expect(valuesOf(table)).toMatchObject({ девятые: 50, одиннадцатые: 70 });
    expect(table.faults).toEqual([]);
  });

  test('may be broken over two rows, as copied tables are', () => {
    const [head, tail] = ['доля обучающихся,', 'зачисленных на целевое обучение, %'];
    const table = readOne({
      typed,
      change: (rows) =>
        rows.flatMap((row) =>
          row[1] === ENROLLED.title
            ? [
                [row[0] ?? '', head, ...row.slice(2)],
                ['', tail],
              ]
            : [row],
        ),
    });
    expect(valuesOf(table)).toMatchObject({ премии: 10, целевое: 45, девятые: 50 });
    expect(table.faults).toEqual([]);
  });

  test('may have the number in the same cell', () => {
    const table = readOne({
      typed,
      change: (rows) =>
        rows.map(([code = '', title = '', ...cells]) =>
          code === '' ? ['', title, ...cells] : ['', `${String(code)} ${String(title)}`, ...cells],
        ),
    });
    expect(valuesOf(table)).toMatchObject({ премии: 10, целевое: 45 });
    expect(table.tabs[0]?.lines[0]).toMatchObject({ code: '3.3.1.', text: SUPPORTED.title });
  });

  test('that several tabs lack are one fault', () => {
    const tabs = [1, 2, 3].map((number) =>
      buildTab(REPORT, {
        label: `МАОУ СОШ № ${number}`,
        name: `СОШ ${number}`,
        id: number,
        typed,
        ...(number === 1 ? {} : { change: (rows) => rows.filter((row) => row[1] !== NINTH.title) }),
      }),
    );
    const table = findTable(tabs);
    expect(table.faults).toMatchObject([
      {
        kind: 'missing-line',
        title: NINTH.title,
        nearest: null,
        tabs: [{ sheetName: 'СОШ 2' }, { sheetName: 'СОШ 3' }],
      },
    ]);
    expect(table.rows.map(({ readings }) => readings.девятые?.value)).toEqual([
      50,
      undefined,
      undefined,
    ]);
    expect(table.bindings.map(({ field }) => field.key)).toContain('девятые');
  });

  test('that are renamed beyond knowing are offered what stands there', () => {
    const other = 'выпускники 9 классов: сколько пошли в колледжи';
    const table = readOne({ typed, change: (rows) => swap(rows, NINTH.title, other) });
    expect(table.faults).toMatchObject([
      { kind: 'missing-line', title: NINTH.title, nearest: other, tabs: [{ cell: 'B10' }] },
    ]);
  });

  test('that stand twice are read in neither place', () => {
    const table = readOne({
      typed,
      change: (rows) => {
        const line = rows[rowOf(rows, SUPPORTED.title)] ?? [];
        return [...rows, line];
      },
    });
    expect(valuesOf(table)).not.toHaveProperty('премии');
    expect(table.faults).toMatchObject([
      { kind: 'duplicate-line', title: SUPPORTED.title, rows: [7, 12] },
    ]);
  });

  test('that the form does not have are told where they are filled in', () => {
    const table = readOne({
      typed,
      change: (rows) => [
        ...rows,
        ['5.', 'Наш школьный технопарк', '', 40, ''],
        ['6.', 'Наш школьный музей', '', '', ''],
        ['', 'Итого', '', 140, ''],
        [],
        ['', 'Исполнитель', '', '8-900', ''],
      ],
    });
    expect(table.faults).toMatchObject([
      { kind: 'unknown-line', title: 'Наш школьный технопарк', tabs: [{ cell: 'B12' }] },
    ]);
  });

  test('of equal titles are told apart by their sections', () => {
    const title = 'количество участников, чел.';
    const first = buildLine('таланты', '1.', title, { group: TALENTS });
    const second = buildLine('выбор', '2.', title, { group: CHOICE });
    const form = { ...REPORT, fields: [first, ENROLLED, second, NINTH] };
    const table = readOne({ typed: { таланты: 7, выбор: 8 } }, form);
    expect(valuesOf(table)).toMatchObject({ таланты: 7, выбор: 8 });
  });
});

describe('the cells', () => {
  test('stand in the tab, with their places', () => {
    const { readings } = readOne({ typed: { премии: 10 } }).rows[0] ?? {};
    expect(readings?.премии).toMatchObject({ cell: 'D7', value: 10, how: 'number' });
    expect(readings?.премии_прогноз).toMatchObject({ cell: 'E7', how: 'blank' });
  });

  test('that still say what to fill in are blank', () => {
    const prompt = 'Указать с кем в сотрудничестве было проведено';
    const { readings } = readOne({ typed: { соглашения: prompt } }, ACTIVITIES).rows[0] ?? {};
    expect(readings?.соглашения?.how).toBe('blank');
  });
});
