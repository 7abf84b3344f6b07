import { evaluateProgramme } from '../../../src/core/evaluating/evaluate-programme.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import type { SchoolRow } from '../../../src/core/reading/reading.ts';
import { buildFact, buildPart } from './build-figures.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildRow,
  buildSchool,
  buildTable,
  fillEnrolment,
  NO_REGISTER,
} from './build-form-table.ts';

const form = buildForm(buildField('договоры'), buildField('дети'));

function buildIndicator(code: string, changes: Partial<Indicator>): Indicator {
  return {
    code,
    task: '1',
    title: code,
    reportTitle: code,
    unit: 'percent',
    unitPrinted: '%',
    noun: null,
    baseline: { printed: '', value: null },
    targets: {},
    source: { kind: 'manual' },
    direction: 'more',
    period: 'per-year',
    scale: [],
    method: null,
    ...changes,
  };
}

const atLeast = (value: number, unit: 'percent' | 'count') => ({
  printed: String(value),
  parts: [buildPart({ value, unit, noun: null })],
});

const programme: Programme = {
  ...kemerovoCity,
  forms: [form],
  indicators: [
    buildIndicator('1', {
      targets: { 2023: atLeast(45, 'percent'), 2024: atLeast(75, 'percent') },
      source: {
        kind: 'form',
        form: 'сбор',
        numerator: 'договоры > 0',
        denominator: '1',
        parts: [],
      },
    }),
    buildIndicator('2', {
      targets: { 2023: atLeast(10, 'percent') },
      source: {
        kind: 'form',
        form: 'сбор',
        numerator: 'дети',
        denominator: 'УЧЕНИКОВ(8;11)',
        parts: [],
      },
    }),
    buildIndicator('3', { unit: 'count', targets: { 2023: atLeast(5, 'count') } }),
    buildIndicator('4', { source: { kind: 'manual' } }),
    buildIndicator('5', {
      unit: 'count',
      targets: { 2023: atLeast(5, 'count') },
      source: { kind: 'form', form: 'другой', numerator: 'договоры', denominator: null, parts: [] },
    }),
  ],
};

const schools = ['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map((name) =>
  buildSchool(name, { enrolment: fillEnrolment(25) }),
);
const register = buildRegister(...schools);
const rows = schools
  .slice(0, 2)
  .map((school, index) => buildRow(form, school, { договоры: index, дети: 30 }));

function evaluate({
  year = 2023,
  tableRows = rows,
  facts = [],
  given = true,
}: {
  readonly year?: number;
  readonly tableRows?: readonly SchoolRow[] | null;
  readonly facts?: readonly Fact[];
  readonly given?: boolean;
} = {}) {
  return evaluateProgramme({
    programme,
    year,
    tables: tableRows === null ? [] : [buildTable(form, tableRows)],
    register: given ? register : NO_REGISTER,
    facts,
  });
}

describe('evaluateProgramme', () => {
  test('gives a result for each indicator in passport order', () => {
    expect(evaluate().map(({ indicator, year }) => [indicator.code, year])).toEqual([
      ['1', 2023],
      ['2', 2023],
      ['3', 2023],
      ['4', 2023],
      ['5', 2023],
    ]);
  });

  test('computes a share of schools and names the school without a row', () => {
    expect(evaluate()[0]).toMatchObject({
      numerator: 1,
      denominator: 2,
      actual: 50,
      verdict: 'met',
      coverage: {
        used: 2,
        expected: 3,
        excluded: [{ school: 'СОШ № 3', reason: { kind: 'no-row' } }],
      },
    });
  });

  test('judges by the target of the year', () => {
    expect(evaluate({ year: 2024 })[0]).toMatchObject({
      target: { printed: '75' },
      actual: 50,
      verdict: 'missed',
      gap: { pieces: [{ value: 25, noun: null, label: null }] },
    });
  });

  test('has no target in a year without one, though there is a figure', () => {
    expect(evaluate({ year: 2025 })[0]).toMatchObject({
      target: null,
      parts: [],
      actual: 50,
      verdict: 'no-target',
      degree: null,
      gap: null,
    });
  });

  test('has no target rather than no data where both are lacking', () => {
    expect(evaluate()[3]?.verdict).toBe('no-target');
  });

  test('takes the enrolment of the register', () => {
    expect(evaluate()[1]).toMatchObject({ numerator: 60, denominator: 200, actual: 30 });
  });

  test('counts a doubled row once', () => {
    expect(evaluate({ tableRows: [...rows, ...rows] })[1]).toMatchObject({
      numerator: 60,
      denominator: 200,
      coverage: { used: 2, expected: 3 },
    });
  });

  test('does not count a row that the register does not know', () => {
    const stranger = buildRow(
      form,
      buildSchool('СОШ № 99'),
      { договоры: 7, дети: 900 },
      { kind: 'unknown', suggestion: null },
    );
    expect(evaluate({ tableRows: [stranger, ...rows] })).toEqual(evaluate());
  });

  test('counts the rows where no register is given, but has no enrolment for them', () => {
    const own = rows.map((row, index) => {
      const school = buildSchool(`СОШ № ${index + 1}`);
      return { ...row, match: { kind: 'unregistered' as const, school } };
    });
    const [contracts, pupils] = evaluate({ tableRows: own, given: false });
    expect(contracts).toMatchObject({
      numerator: 1,
      denominator: 2,
      coverage: { used: 2, expected: 2 },
    });
    expect(pupils).toMatchObject({
      actual: null,
      verdict: 'no-data',
      coverage: {
        used: 0,
        expected: 2,
        excluded: [
          { school: 'СОШ № 1', reason: { kind: 'no-enrolment' } },
          { school: 'СОШ № 2', reason: { kind: 'no-enrolment' } },
        ],
      },
    });
  });

  test('has no data without a table', () => {
    expect(evaluate({ tableRows: null })[0]).toMatchObject({
      numerator: null,
      denominator: null,
      actual: null,
      verdict: 'no-data',
      coverage: { used: 0, expected: 3 },
      bySchool: [],
      byDistrict: [],
    });
  });

  test('has no data for an indicator of another form', () => {
    expect(evaluate()[4]).toMatchObject({ verdict: 'no-data', coverage: { used: 0, expected: 3 } });
  });

  test('takes the fact of the indicator and the year', () => {
    const facts = [
      buildFact({ code: '3', year: 2022, value: 100 }),
      buildFact({ code: '4', value: 50 }),
      buildFact({ code: '3', value: 3, source: 'Отчёт' }),
      buildFact({ code: '3', value: 99 }),
    ];
    expect(evaluate({ facts })[2]).toMatchObject({
      actual: 3,
      verdict: 'missed',
      degree: { raw: 0.6, capped: 0.6 },
      gap: { pieces: [{ value: 2 }] },
      note: 'Отчёт',
    });
  });

  test('has no data where no fact is entered', () => {
    expect(evaluate()[2]).toMatchObject({ actual: null, verdict: 'no-data', degree: null });
  });

  test('does not take a fact for an indicator that schools report', () => {
    expect(evaluate({ facts: [buildFact({ code: '1', value: 99 })] })[0]?.actual).toBe(50);
  });

  test('does not change with the order of the rows', () => {
    expect(evaluate({ tableRows: [...rows].reverse() })).toEqual(evaluate());
  });
});
