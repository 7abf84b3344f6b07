import { evaluatePeriod } from '../../../src/core/campaign/evaluate-period.ts';
import { type KeptValues, keepValues } from '../../../src/core/campaign/kept-values.ts';
import type { FrozenCopy } from '../../../src/core/campaign/period.ts';
import { checkPeriod } from '../../../src/core/checking/check-period.ts';
import { keyFindings } from '../../../src/core/checking/key-findings.ts';
import type { RowInput } from '../../fixtures/build-table.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildRegister,
  buildSchool,
  buildTable,
} from '../../fixtures/build-table.ts';

const form = buildForm([buildField('а'), buildField('б')]);
const register = buildRegister([buildSchool('СОШ № 1'), buildSchool('СОШ № 2')]);
const NO_REGISTER = { given: false, schools: [] };
const AT = '30.11.2026 14:05';

function freeze(texts: Readonly<Record<string, string>>): KeptValues {
  const kept = keepValues(new Map([['сбор', new Map(Object.entries(texts))]]));
  if (kept.kind !== 'known') throw new Error('nothing kept');
  return kept.values;
}

function evaluate(kind: 'closed' | 'reopened', ...rows: readonly RowInput[]) {
  const values = new Map([['СОШ № 1', freeze({ а: '5', б: '' })]]);
  const sheets = [{ name: 'Сбор 2023 (принято)', id: 9 }];
  const copy: FrozenCopy = { kind, at: AT, sheets, values };
  return evaluatePeriod(copy, [buildTable(form, rows, register)], register, buildProgramme(form));
}

const check = (...rows: readonly RowInput[]) => checkPeriod(evaluate('closed', ...rows));

test('a cell that differs from the copy of a closed period is a question', () => {
  expect(check(['СОШ № 1', 6, null])).toEqual([
    {
      code: 'period/changed-after-close',
      severity: 'query',
      place: { sheet: 'Сбор 2023', sheetId: 7, cell: 'B3', cells: ['B3'] },
      school: 'СОШ № 1',
      field: 'Столбец а',
      found: '6',
      before: '5',
      closedAt: AT,
    },
  ]);
});

describe('a school of the copy that the register has no longer under its name', () => {
  const values = new Map([['СОШ № 1', freeze({ а: '5', б: '' })]]);
  const copy: FrozenCopy = { kind: 'closed', at: AT, sheets: [], values };
  const list = (schools: readonly string[], ...rows: readonly RowInput[]) => {
    const other = buildRegister(schools.map((name) => buildSchool(name)));
    const table = buildTable(form, rows, schools.length === 0 ? NO_REGISTER : other);
    return evaluatePeriod(
      copy,
      [table],
      schools.length === 0 ? NO_REGISTER : other,
      buildProgramme(form),
    ).changes;
  };

  test('is compared under its new one', () => {
    const schools = ['СОШ № 1 имени Героя', 'СОШ № 2'];

    expect(list(schools, ['СОШ № 1 имени Героя', 6, null])).toMatchObject([
      { school: 'СОШ № 1 имени Героя', cell: 'B3', before: '5', after: '6' },
    ]);
    expect(list(schools, ['СОШ № 1 имени Героя', 5, null])).toEqual([]);
  });

  test('is compared with its row where the register has dropped it', () => {
    expect(list(['СОШ № 2'], ['СОШ № 1', 5, null])).toEqual([]);
    expect(list(['СОШ № 2'], ['СОШ № 1', 6, null])).toMatchObject([{ before: '5', after: '6' }]);
  });

  test('has lost what it showed where its row is gone, with a register and without', () => {
    const lost = [{ school: 'СОШ № 1', before: '5', after: '' }];

    expect(list(['СОШ № 2'], ['СОШ № 2', 5, null])).toMatchObject(lost);
    expect(list([], ['СОШ № 2', 5, null])).toMatchObject(lost);
  });

  test('is none of two that its name might mean', () => {
    const schools = ['СОШ № 1 имени Героя', 'СОШ № 1 имени Поэта'];

    expect(list(schools, ['СОШ № 1 имени Героя', 6, null])).toMatchObject([
      { school: 'СОШ № 1', before: '5', after: '' },
    ]);
  });
});

test('a blank that was filled in, and a value that was taken away, are two questions', () => {
  expect(check(['СОШ № 1', null, 0]).map(({ found }) => found)).toEqual(['', '0']);
});

test.each<[string, RowInput[]]>([
  ['the same values', [['СОШ № 1', 5, null]]],
  ['the same value typed as text', [['СОШ № 1', ' 5 ', '']]],
  [
    'a school that the copy has not',
    [
      ['СОШ № 1', 5, null],
      ['СОШ № 2', 9, 9],
    ],
  ],
])('%s are none', (_, rows) => {
  expect(check(...rows)).toEqual([]);
});

test('a period that was opened again asks nothing, and tells what has changed all the same', () => {
  const period = evaluate('reopened', ['СОШ № 1', 6, null]);

  expect(checkPeriod(period)).toEqual([]);
  expect(period.changes).toHaveLength(1);
});

test('an open period has nothing to compare with', () => {
  const table = buildTable(form, [['СОШ № 1', 6, null]], register);

  expect(evaluatePeriod({ kind: 'open' }, [table], register, buildProgramme(form))).toEqual({
    kind: 'open',
    at: null,
    sheets: [],
    changes: [],
  });
});

test('the key of the question holds both values, so that an explanation is for this change alone', () => {
  const keyOf = (value: number) => keyFindings(check(['СОШ № 1', value, null]), new Map())[0]?.key;

  expect(keyOf(6)).toBe('period/changed-after-close | СОШ № 1 | Столбец а | 6 | 5');
  expect(keyOf(7)).not.toBe(keyOf(6));
});
