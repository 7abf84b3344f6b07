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
  ])('%s', (_, programme, fault) => {
    expect(listFaults(programme)).toEqual([fault]);
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
