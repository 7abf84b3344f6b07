import fc from 'fast-check';
import { checkProgramme } from '../../../src/core/programme/check-programme.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { ProgrammeFault } from '../../../src/core/programme/programme-fault.ts';

const INDICATOR: Programme['indicators'][number] = {
  code: '1.1',
  task: '1',
  title: 'Доля школ с договорами',
  reportTitle: 'Доля школ с договорами',
  unit: 'percent',
  unitPrinted: '%',
  noun: { genitiveOne: 'школы', genitiveMany: 'школ' },
  baseline: { printed: '45', value: 45 },
  targets: {
    2023: {
      printed: '45',
      parts: [
        {
          comparator: 'at-least',
          value: 45,
          unit: 'percent',
          label: null,
          noun: null,
          scope: 'territory',
        },
      ],
    },
  },
  source: { kind: 'form', form: 'сбор', numerator: 'договоры > 0', denominator: '1', parts: [] },
  direction: 'more',
  period: 'per-year',
  scale: [],
  method: null,
};

const FIELD: Programme['forms'][number]['fields'][number] = {
  key: 'договоры',
  group: null,
  title: 'Договоры',
  code: '',
  column: null,
  aliases: [],
  kind: 'count',
  contingent: null,
  applicable: null,
  required: true,
  labels: [],
};

const VALID: Programme = {
  id: 'proba',
  title: 'Проба',
  municipality: 'город',
  years: [2023],
  tasks: [{ code: '1', title: 'Задача' }],
  forms: [
    {
      key: 'сбор',
      title: 'Сбор',
      layout: 'row-per-school',
      columns: [],
      schoolHeadings: ['Школа'],
      fields: [FIELD, { ...FIELD, key: 'партнёры', kind: 'list' }],
    },
  ],
  indicators: [INDICATOR, { ...INDICATOR, code: '1.2', source: { kind: 'manual' } }],
  rules: {
    сбор: [
      { kind: 'list-count', list: 'партнёры', count: 'договоры' },
      { kind: 'rule', left: 'договоры', operator: '>=', right: '0', explanation: 'Не меньше 0.' },
    ],
  },
  links: [{ codes: ['1.1', '1.2'], reason: 'Об одном и том же.' }],
  plan: [],
  grouping: null,
  term: null,
};

const ACTIVITY: Programme['plan'][number] = {
  code: '1',
  section: '1',
  title: 'Собрание',
  due: 'октябрь',
  responsible: '',
  result: '',
  indicator: '1.1',
  field: 'договоры',
};

const LOW = { title: 'низкий', from: null, to: 30 };

/** A form with a sheet for each school, whose only line names no column. */
const TABS: Programme['forms'][number] = {
  key: 'итоги',
  title: 'Итоги',
  layout: 'sheet-per-school',
  columns: [{ key: 'факт', group: null, title: 'Факт', aliases: [], yearOffset: 0 }],
  schoolHeadings: ['Учреждение'],
  fields: [FIELD],
};

function withIndicator(changes: Partial<Programme['indicators'][number]>): Programme {
  return { ...VALID, indicators: [{ ...INDICATOR, ...changes }, ...VALID.indicators.slice(1)] };
}

function withSource(numerator: string, denominator: string | null): Programme {
  return withIndicator({
    source: { kind: 'form', form: 'сбор', numerator, denominator, parts: [] },
  });
}

function listFaults(value: unknown): readonly ProgrammeFault[] {
  const check = checkProgramme(value);
  return check.kind === 'faulty' ? check.faults : [];
}

test('checkProgramme gives a valid programme back as it is', () => {
  expect(checkProgramme(VALID)).toEqual({ kind: 'valid', programme: VALID });
});

describe('checkProgramme finds', () => {
  test.each<[string, Programme, Partial<ProgrammeFault>]>([
    [
      'a code twice',
      { ...VALID, indicators: [...VALID.indicators, INDICATOR] },
      { kind: 'duplicate', path: ['indicators', 2, 'code'], found: '1.1' },
    ],
    [
      'a year twice',
      { ...VALID, years: [2023, 2023] },
      { kind: 'duplicate', path: ['years', 1], found: '2023' },
    ],
    [
      'a task twice',
      { ...VALID, tasks: [...VALID.tasks, ...VALID.tasks] },
      { kind: 'duplicate', path: ['tasks', 1, 'code'], found: '1' },
    ],
    [
      'a form twice',
      { ...VALID, forms: [...VALID.forms, ...VALID.forms] },
      { kind: 'duplicate', path: ['forms', 1, 'key'], found: 'сбор' },
    ],
    [
      'a field twice',
      {
        ...VALID,
        rules: {},
        forms: [
          {
            key: 'сбор',
            title: 'Сбор',
            layout: 'row-per-school',
            columns: [],
            schoolHeadings: ['ОУ'],
            fields: [FIELD, FIELD],
          },
        ],
      },
      { kind: 'duplicate', path: ['forms', 0, 'fields', 1, 'key'], found: 'договоры' },
    ],
    [
      'an unknown task',
      withIndicator({ task: '7' }),
      { kind: 'unknown-task', path: ['indicators', 0, 'task'], found: '7' },
    ],
    [
      'a target of an unknown year',
      withIndicator({ targets: { 2030: { printed: '45', parts: [] } } }),
      { kind: 'unknown-year', path: ['indicators', 0, 'targets', '2030'], found: '2030' },
    ],
    [
      'an unknown form',
      withIndicator({
        source: { kind: 'form', form: 'отчёт', numerator: '1', denominator: '1', parts: [] },
        direction: 'more',
        period: 'per-year',
        scale: [],
        method: null,
      }),
      { kind: 'unknown-form', path: ['indicators', 0, 'source', 'form'], found: 'отчёт' },
    ],
    [
      'a share without a denominator',
      withSource('договоры > 0', null),
      { kind: 'no-denominator', path: ['indicators', 0, 'source', 'denominator'], found: '' },
    ],
    [
      'rules of an unknown form',
      { ...VALID, rules: { отчёт: [] } },
      { kind: 'unknown-form', path: ['rules', 'отчёт'], found: 'отчёт' },
    ],
    [
      'a rule about an unknown field',
      {
        ...VALID,
        rules: { сбор: [{ kind: 'part-of-whole', part: 'договор', whole: 'договоры' }] },
      },
      {
        kind: 'unknown-field',
        path: ['rules', 'сбор', 0, 'part'],
        found: 'договор',
        nearest: 'договоры',
      },
    ],
    [
      'a link to an unknown indicator',
      { ...VALID, links: [{ codes: ['1.1', '9.9'], reason: 'Об одном.' }] },
      { kind: 'unknown-indicator', path: ['links', 0, 'codes', 1], found: '9.9' },
    ],
    [
      'an activity twice',
      { ...VALID, plan: [ACTIVITY, ACTIVITY] },
      { kind: 'duplicate', path: ['plan', 1, 'code'], found: '1' },
    ],
    [
      'an activity for an unknown indicator',
      { ...VALID, plan: [{ ...ACTIVITY, indicator: '9.9' }] },
      { kind: 'unknown-indicator', path: ['plan', 0, 'indicator'], found: '9.9' },
    ],
    [
      'an activity that an unknown line reports on',
      { ...VALID, plan: [{ ...ACTIVITY, field: 'договор' }] },
      {
        kind: 'unknown-field',
        path: ['plan', 0, 'field'],
        found: 'договор',
        nearest: 'договоры',
      },
    ],
    [
      'groups by an unknown indicator',
      { ...VALID, grouping: { codes: ['1.1', '9.9'], groups: 2 } },
      { kind: 'unknown-indicator', path: ['grouping', 'codes', 1], found: '9.9' },
    ],
    [
      'groups by an indicator twice',
      { ...VALID, grouping: { codes: ['1.1', '1.1'], groups: 2 } },
      { kind: 'duplicate', path: ['grouping', 'codes', 1], found: '1.1' },
    ],
    [
      'a term that ends before it begins',
      { ...VALID, term: { from: '2024-01-01', to: '2023-12-31' } },
      { kind: 'term-order', path: ['term', 'to'], found: '2023-12-31' },
    ],
    [
      'an indicator that is the same as an unknown one',
      withIndicator({ source: { kind: 'same-as', code: '9.9' } }),
      { kind: 'unknown-indicator', path: ['indicators', 0, 'source', 'code'], found: '9.9' },
    ],
    [
      'an indicator that is the same as itself',
      withIndicator({ source: { kind: 'same-as', code: '1.1' } }),
      {
        kind: 'circle',
        path: ['indicators', 0, 'source', 'code'],
        found: '1.1',
        codes: ['1.1', '1.1'],
      },
    ],
    [
      'a gap between two levels',
      withIndicator({ scale: [LOW, { title: 'высокий', from: 50, to: null }] }),
      {
        kind: 'scale',
        path: ['indicators', 0, 'scale', 0],
        found: 'низкий',
        problem: 'gap',
        level: 'низкий',
        next: 'высокий',
      },
    ],
    [
      'levels that overlap',
      withIndicator({ scale: [LOW, { title: 'высокий', from: 20, to: null }] }),
      {
        kind: 'scale',
        path: ['indicators', 0, 'scale', 0],
        found: 'низкий',
        problem: 'overlap',
        level: 'низкий',
        next: 'высокий',
      },
    ],
    [
      'a level without its bound',
      withIndicator({ scale: [LOW, { title: 'высокий', from: null, to: null }] }),
      {
        kind: 'scale',
        path: ['indicators', 0, 'scale', 0],
        found: 'низкий',
        problem: 'open',
        level: 'низкий',
        next: 'высокий',
      },
    ],
    [
      'a level the wrong way round',
      withIndicator({ scale: [{ title: 'низкий', from: 30, to: 30 }] }),
      {
        kind: 'scale',
        path: ['indicators', 0, 'scale', 0],
        found: 'низкий',
        problem: 'empty',
        level: 'низкий',
        next: null,
      },
    ],
    [
      'a line of a form by tabs without its column',
      { ...VALID, forms: [...VALID.forms, TABS] },
      { kind: 'no-column', path: ['forms', 1, 'fields', 0, 'column'], found: 'Договоры' },
    ],
    [
      'a line in an unknown column',
      {
        ...VALID,
        forms: [...VALID.forms, { ...TABS, fields: [{ ...FIELD, column: 'план' }] }],
      },
      { kind: 'unknown-column', path: ['forms', 1, 'fields', 0, 'column'], found: 'план' },
    ],
    [
      'a column twice',
      {
        ...VALID,
        forms: [
          ...VALID.forms,
          {
            ...TABS,
            columns: [...TABS.columns, ...TABS.columns],
            fields: [{ ...FIELD, column: 'факт' }],
          },
        ],
      },
      { kind: 'duplicate', path: ['forms', 1, 'columns', 1, 'key'], found: 'факт' },
    ],
    [
      'a part of a target twice',
      withIndicator({
        source: {
          kind: 'form',
          form: 'сбор',
          numerator: 'договоры',
          denominator: '1',
          parts: [
            { label: 'часть', numerator: 'договоры' },
            { label: 'часть', numerator: '1' },
          ],
        },
      }),
      {
        kind: 'duplicate',
        path: ['indicators', 0, 'source', 'parts', 1, 'label'],
        found: 'часть',
      },
    ],
  ])('%s', (_, programme, fault) => {
    expect(listFaults(programme)).toEqual([fault]);
  });

  test('a circle at every indicator in it, and only there', () => {
    const sameAs = (code: string, other: string): Programme['indicators'][number] => ({
      ...INDICATOR,
      code,
      source: { kind: 'same-as', code: other },
    });
    const indicators = [sameAs('1.1', '1.2'), sameAs('1.2', '1.3'), sameAs('1.3', '1.2')];

    expect(listFaults({ ...VALID, indicators, links: [] })).toEqual([
      {
        kind: 'circle',
        path: ['indicators', 1, 'source', 'code'],
        found: '1.3',
        codes: ['1.2', '1.3', '1.2'],
      },
      {
        kind: 'circle',
        path: ['indicators', 2, 'source', 'code'],
        found: '1.2',
        codes: ['1.3', '1.2', '1.3'],
      },
    ]);
  });

  test('a field that only another form has, and which', () => {
    const other = { ...TABS, fields: [{ ...FIELD, key: 'кружки', column: 'факт' }] };
    const programme = { ...withSource('кружки', '1'), forms: [...VALID.forms, other] };

    expect(listFaults(programme)).toMatchObject([
      { kind: 'expression', found: 'кружки', elsewhere: 'Итоги' },
    ]);
  });

  test('nothing in a scale that meets, or in names derived from a field', () => {
    const scale = [LOW, { title: 'средний', from: 30, to: 50 }, { title: 'в', from: 50, to: null }];
    const share: Programme = {
      ...withSource('доля_числитель', 'доля_знаменатель'),
      forms: VALID.forms.map((form) => ({
        ...form,
        fields: [...form.fields, { ...FIELD, key: 'доля', kind: 'share' as const }],
      })),
    };

    expect(listFaults(withIndicator({ scale }))).toEqual([]);
    expect(listFaults(share)).toEqual([]);
  });

  test.each([
    ['договоры >', '1', 'numerator', 'unexpected'],
    ['', '1', 'numerator', 'empty'],
    ['договор > 0', '1', 'numerator', 'unknown-field'],
    ['договоры > 0', 'УЧЕНИКОВ(8)', 'denominator', 'argument-count'],
    ['договоры > 0', 'СУММ(1)', 'denominator', 'unknown-function'],
  ])('the fault of the expression %j over %j', (numerator, denominator, place, kind) => {
    expect(listFaults(withSource(numerator, denominator))).toMatchObject([
      { kind: 'expression', path: ['indicators', 0, 'source', place], fault: { kind } },
    ]);
  });

  test('the fault of a rule that does not parse', () => {
    const rule = {
      kind: 'rule',
      left: 'договоры',
      operator: '>=',
      right: '0 +',
      explanation: 'Так.',
    };
    expect(listFaults({ ...VALID, rules: { сбор: [rule] } })).toMatchObject([
      { kind: 'expression', path: ['rules', 'сбор', 0, 'right'], found: '0 +' },
    ]);
  });

  test('every fault at once', () => {
    const programme = { ...withIndicator({ task: '7' }), years: [2023, 2023] };
    expect(listFaults(programme).map(({ kind }) => kind)).toEqual(['duplicate', 'unknown-task']);
  });
});

describe('checkProgramme refuses the shape of', () => {
  test.each<[string, unknown, ProgrammeFault['path']]>([
    ['nothing', undefined, []],
    ['null', null, []],
    ['a text', 'programme', []],
    ['a programme without years', { ...VALID, years: [] }, ['years']],
    ['a year that is not whole', { ...VALID, years: [2023.5] }, ['years', 0]],
    ['a blank title', { ...VALID, title: '' }, ['title']],
    ['no indicators', { ...VALID, indicators: [] }, ['indicators']],
    [
      'an unknown unit',
      { ...VALID, indicators: [{ ...INDICATOR, unit: '%' }] },
      ['indicators', 0, 'unit'],
    ],
    [
      'a baseline that is no finite number',
      withIndicator({ baseline: { printed: '', value: Number.NaN } }),
      ['indicators', 0, 'baseline', 'value'],
    ],
    [
      'a field key with a capital letter',
      {
        ...VALID,
        forms: [{ ...VALID.forms[0], fields: [{ ...FIELD, key: 'Договоры' }] }],
      },
      ['forms', 0, 'fields', 0, 'key'],
    ],
    [
      'a field key with a space',
      { ...VALID, forms: [{ ...VALID.forms[0], fields: [{ ...FIELD, key: 'а б' }] }] },
      ['forms', 0, 'fields', 0, 'key'],
    ],
    [
      'grades the wrong way round',
      {
        ...VALID,
        forms: [{ ...VALID.forms[0], fields: [{ ...FIELD, applicable: { from: 11, to: 8 } }] }],
      },
      ['forms', 0, 'fields', 0, 'applicable'],
    ],
    ['a property that is not known', { ...VALID, sekret: 1 }, []],
    ['a code with a space before it', withIndicator({ code: ' 1.1' }), ['indicators', 0, 'code']],
    ['a code of two lines', withIndicator({ code: '1\n1' }), ['indicators', 0, 'code']],
    [
      'a method that says nothing',
      withIndicator({ method: { collection: '', processing: '', system: '', codes: [] } }),
      ['indicators', 0, 'method'],
    ],
  ])('%s', (_, value, path) => {
    expect(listFaults(value)).toMatchObject([{ kind: 'shape', path }]);
  });

  test('anything else without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(checkProgramme(value).kind).toBe('faulty');
      }),
    );
  });

  test('a programme with any part replaced by something else without throwing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(VALID)),
        fc.anything({ withBigInt: true, withDate: true }),
        (key, value) => {
          const check = checkProgramme({ ...VALID, [key]: value });
          expect(['valid', 'faulty']).toContain(check.kind);
        },
      ),
    );
  });
});
