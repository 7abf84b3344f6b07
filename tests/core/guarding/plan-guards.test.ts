import {
  describeGuard,
  describeUnfinished,
  type Guard,
  isOurGuard,
  planGuards,
} from '../../../src/core/guarding/plan-guards.ts';
import { chooseGuardWords } from '../../../src/core/messages/words/guard-words.ts';
import type { Summary } from '../../../src/core/summary.ts';
import {
  buildField,
  buildForm,
  buildRegister,
  buildSchool,
  buildTable,
  NO_REGISTER,
  type RowInput,
  SHEET,
  SHEET_ID,
} from '../../fixtures/build-table.ts';
import { buildCityWorkbook, summariseCity } from '../reporting/city-workbook.ts';

const FORM = buildForm([buildField('количество')]);
const REGISTER = buildRegister(['СОШ № 1', 'СОШ № 2', 'СОШ № 3'].map((name) => buildSchool(name)));
const EMAILS = new Map([
  ['СОШ № 1', ['s1@example.org']],
  ['СОШ № 2', ['s2@example.org', 'z2@example.org']],
  ['СОШ № 9', ['s9@example.org']],
]);
const BASE = summariseCity(buildCityWorkbook());

function plan(rows: readonly RowInput[], register = REGISTER, emails = EMAILS) {
  const summary: Summary = { ...BASE, register, tables: [buildTable(FORM, rows, register)] };
  return planGuards(summary, emails);
}

describe('planGuards(summary, emails)', () => {
  test('gives every row to the addresses of its school', () => {
    expect(plan([['СОШ № 1', 5], ['СОШ № 2'], ['школа два = СОШ № 2', 3]])).toEqual({
      guards: [
        { school: 'СОШ № 1', emails: ['s1@example.org'], row: 3 },
        { school: 'СОШ № 2', emails: ['s2@example.org', 'z2@example.org'], row: 4 },
        { school: 'СОШ № 2', emails: ['s2@example.org', 'z2@example.org'], row: 5 },
      ].map((guard) => ({ ...guard, sheetId: SHEET_ID, sheetName: SHEET })),
      withoutEmail: [],
      unknown: 0,
      hasEmails: true,
    });
  });

  test('names each school without an address once, and counts rows of no school', () => {
    const { guards, withoutEmail, unknown } = plan([
      ['СОШ № 3', 5],
      ['СОШ № 3', 6],
      ['Лицей 7', 1],
      ['', 2],
    ]);

    expect([guards, withoutEmail, unknown]).toEqual([[], ['СОШ № 3'], 2]);
  });

  test('without a register nobody’s row is known', () => {
    expect(plan([['СОШ № 1', 5]], NO_REGISTER)).toMatchObject({ guards: [], unknown: 1 });
  });

  test('without addresses, and without rows, there is nothing to guard', () => {
    expect(plan([['СОШ № 1', 5]], REGISTER, new Map())).toMatchObject({
      guards: [],
      hasEmails: false,
    });
    expect(plan([])).toMatchObject({ guards: [], withoutEmail: [], unknown: 0 });
  });
});

describe('the description', () => {
  const guard: Guard = {
    school: 'СОШ № 2',
    emails: ['s2@example.org', 'z2@example.org'],
    sheetId: 7,
    sheetName: 'Сбор',
    row: 4,
  };

  test('says whose row it is, and is known as ours, finished or not', () => {
    expect(describeGuard(guard)).toBe(
      'Сводка: строка школы СОШ № 2 (s2@example.org, z2@example.org)',
    );
    expect(isOurGuard(describeGuard(guard))).toBe(true);
    expect(isOurGuard(describeUnfinished(guard))).toBe(true);
    expect(describeUnfinished(guard)).not.toBe(describeGuard(guard));
  });

  test.each(['', 'Заголовки', 'строка школы СОШ № 2', 'Сводка: период закрыт', 'Сводка'])(
    '«%s» is somebody else’s',
    (text) => {
      expect(isOurGuard(text)).toBe(false);
    },
  );
});

describe.each(['ru', 'en'] as const)('the question in %s', (language) => {
  const { ask } = chooseGuardWords(language);
  const many = Array.from({ length: 25 }, (_, index) => `Лицей № ${index + 1}`);

  test('names the first ten schools without an address, and how many more', () => {
    const text = ask({ guards: [], withoutEmail: many, unknown: 0, hasEmails: true });

    expect(text).toContain('Лицей № 10 ');
    expect(text).not.toContain('Лицей № 11');
    expect(text).toMatch(/15(?: more)?\./);
    expect(text).toContain('25');
  });

  test('says nothing of schools where all have an address', () => {
    const text = ask({ guards: [], withoutEmail: [], unknown: 0, hasEmails: true });

    expect(text).not.toMatch(/без адреса|Without an address|нет в реестре|does not have/i);
  });
});
