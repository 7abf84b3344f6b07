// A summary of three schools whose targets have several parts, or ask something of each school, of all, or to be done.

import { evaluateProgramme } from '../../../src/core/evaluating/evaluate-programme.ts';
import type { Indicator, IndicatorSource } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';
import { parseTarget } from '../../../src/core/programme/target/parse-target.ts';
import type { Unit } from '../../../src/core/programme/target.ts';
import type { Summary } from '../../../src/core/summary.ts';
import { buildFact } from '../evaluating/build-figures.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildRow,
  buildSchool,
  buildTable,
} from '../evaluating/build-form-table.ts';
import { buildCityWorkbook, summariseCity } from './city-workbook.ts';

const form = buildForm(buildField('встречи'), buildField('дети'), buildField('родители'));

/** Target, unit, and numerator with the parts' own; entered on «Факты» without them. */
type Row = readonly [
  code: string,
  printed: string,
  unit: Unit,
  numerator?: string,
  parts?: Readonly<Record<string, string>>,
];

const ROWS: readonly Row[] = [
  [
    '1',
    'Не менее 3 учреждений. Не менее 60 обучающихся',
    'count',
    'дети',
    { учреждения: 'дети > 0', обучающиеся: 'дети' },
  ],
  [
    '2',
    'Не менее 2 встреч на учреждение. Не менее 100 родителей',
    'count',
    'встречи',
    { встречи: 'встречи', родители: 'родители' },
  ],
  ['3', 'Не менее 3 встреч на одно учреждение', 'count', 'встречи'],
  ['4', 'Все учреждения', 'count', 'встречи > 2'],
  [
    '5',
    'Все учреждения. Не более 90 родителей',
    'count',
    'родители',
    { учреждения: 'встречи > 0', родители: 'родители' },
  ],
  ['6', 'Соглашение подписано', 'none'],
  ['7', 'Соглашение подписано. Не менее 3 мероприятий. Не менее 50 %', 'none'],
  ['8', 'не менее 50 % на каждую школу', 'percent', 'дети'],
];

function buildSource([, , unit, numerator, parts = {}]: Row): IndicatorSource {
  if (numerator === undefined) return { kind: 'manual' };
  return {
    kind: 'form',
    form: form.key,
    numerator,
    denominator: unit === 'percent' ? 'родители' : null,
    parts: Object.entries(parts).map(([label, own]) => ({ label, numerator: own })),
  };
}

function buildIndicator(row: Row): Indicator {
  const [code, printed, unit] = row;
  const read = parseTarget(printed, { unit, noun: null });
  if (read.kind !== 'read') throw new Error(`«${printed}» is not read`);
  return {
    code,
    task: '1',
    title: `Показатель ${code}`,
    reportTitle: `Показатель ${code}`,
    unit,
    unitPrinted: unit === 'percent' ? '%' : 'ед',
    noun: null,
    baseline: { printed: '', value: null },
    targets: { 2023: { printed, parts: read.parts } },
    source: buildSource(row),
    direction: 'more',
    period: 'per-year',
    scale: [],
    method: null,
  };
}

const programme: Programme = {
  ...kemerovoCity,
  forms: [form],
  indicators: ROWS.map(buildIndicator),
  rules: {},
  links: [],
};

const FACTS = [
  buildFact({ code: '6', value: 0 }),
  buildFact({
    code: '7',
    parts: { 'соглашение подписано': 1, мероприятия: 2, доля: 45.5 },
  }),
];

/** School: its meetings, pupils and parents. */
const CELLS = { 'СОШ № 1': [3, 40, 50], 'СОШ № 2': [1, 19, 30], 'СОШ № 3': [4, 0, 12] } as const;

const schools = Object.keys(CELLS).map((name, index) =>
  buildSchool(name, { district: index < 2 ? 'Северный' : 'Южный' }),
);
const rows = Object.values(CELLS).map(([встречи, дети, родители], index) => {
  const school = schools[index];
  if (school === undefined) throw new Error('no school');
  return buildRow(form, school, { встречи, дети, родители });
});

/** The summary of 2023. */
export function summariseParts(): Summary {
  const tables = [buildTable(form, rows)];
  const register = buildRegister(...schools);
  const results = evaluateProgramme({ programme, year: 2023, tables, register, facts: FACTS });
  return {
    ...summariseCity(buildCityWorkbook()),
    programme,
    tables,
    register,
    results,
    findings: [],
  };
}
