// Runs every example of docs/expressions.md.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRussianFormulaFault } from '../../src/core/messages/ru/formula-texts.ts';
import { checkExpression } from '../../src/core/programme/expression/check-expression.ts';
import { evaluateExpression } from '../../src/core/programme/expression/evaluate.ts';
import type { ExpressionFault } from '../../src/core/programme/expression/expression.ts';
import { parseExpression } from '../../src/core/programme/expression/parse-expression.ts';

const page = readFileSync(join(__dirname, '../../docs/expressions.md'), 'utf8');

/** Cells of the rows of every table with this first heading; `|` stands in no example. */
function readTables(...headings: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  let isWanted = false;
  for (const line of page.split('\n')) {
    if (!line.startsWith('|')) {
      isWanted = false;
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (headings.every((heading, index) => cells[index] === heading)) isWanted = true;
    else if (isWanted && !line.startsWith('|---')) rows.push(cells);
  }
  return rows;
}

/** The code in a cell: `договоры` → договоры. */
function readCode(cell: string | undefined): string {
  return /^`(.+)`$/.exec(cell ?? '')?.[1] ?? '';
}

const FIELDS = new Map(
  readTables('Поле', 'Значение').map(([key, value]) => [
    readCode(key),
    value === 'пусто' ? null : Number(value),
  ]),
);
const PUPILS: readonly (number | null)[] = [...new Array<null>(7).fill(null), 52, 50, 48, 26, 24];

const SCOPE = {
  field: (key: string) => FIELDS.get(key) ?? null,
  enrolment: (from: number, to: number) =>
    PUPILS.slice(from, to + 1).reduce<number | null>(
      (sum, count) => (sum === null || count === null ? null : sum + count),
      0,
    ),
};

function listFaults(formula: string): readonly ExpressionFault[] {
  const parsed = parseExpression(formula);
  return parsed.kind === 'faulty'
    ? parsed.faults
    : checkExpression(parsed.tree, [...FIELDS.keys()]);
}

function showValue(formula: string): string {
  const parsed = parseExpression(formula);
  if (parsed.kind === 'faulty') return 'не читается';
  const value = evaluateExpression(parsed.tree, SCOPE);
  if (value === null) return 'нет значения';
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  return String(value).replace('.', ',');
}

const VALUES = readTables('Формула', 'Значение');
const FAULTS = readTables('Формула', 'Что не так');
const INDICATORS = readTables('Показатель', 'Числитель', 'Знаменатель');

test('the page has its data and its examples', () => {
  expect(FIELDS.size).toBe(12);
  expect(VALUES.length).toBeGreaterThan(30);
  expect(FAULTS.length).toBeGreaterThan(5);
  expect(INDICATORS.length).toBeGreaterThan(3);
});

test.each(VALUES.map(([formula, value]) => [readCode(formula), value ?? '']))(
  '%s is %s',
  (formula, value) => {
    expect(listFaults(formula)).toEqual([]);
    expect(showValue(formula)).toBe(value);
  },
);

test.each(FAULTS.map(([formula, said]) => [readCode(formula), said ?? '']))(
  '%s: %s',
  (formula, said) => {
    const [fault] = listFaults(formula);
    if (fault === undefined) throw new Error('no fault');
    const trouble = { kind: 'expression', text: formula, fault, elsewhere: null } as const;

    expect(formatRussianFormulaFault(trouble, 'в столбце').message).toContain(said);
  },
);

test.each(
  INDICATORS.flatMap(([, numerator, denominator]) => [readCode(numerator), readCode(denominator)])
    .filter((formula) => formula !== '')
    .map((formula) => [formula]),
)('%s can be evaluated', (formula) => {
  expect(listFaults(formula)).toEqual([]);
  expect(showValue(formula)).not.toBe('нет значения');
});
