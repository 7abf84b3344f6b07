// «Новый год…» over the built example: last year's results are kept, nothing is doubled, nothing of a person's is changed.

import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { readByOther } from '../local/xlsx/other-reader.ts';
import {
  buildReport,
  EXAMPLE,
  listValues,
  openAddon,
  readBook,
  sheetOf,
  typeInto,
} from './built-addon.ts';

interface Answer {
  readonly kind: 'done' | 'failed';
  readonly message: string;
}

function startYear(workbook: Workbook, options: Readonly<Record<string, unknown>> = {}): Answer {
  return openAddon(workbook).call('commandNewYear', { language: 'ru', ...options }) as Answer; // as: its own answer
}

function buildExample(): Workbook {
  const workbook = readBook(EXAMPLE);
  buildReport(openAddon(workbook));
  return workbook;
}

/** The rows of «Факты» as texts, without blank cells. */
function readFacts(workbook: Workbook): readonly string[] {
  const rows = new Map<number, string[]>();
  for (const [row, , value] of listValues(sheetOf(workbook, 'Факты'))) {
    rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows.values()].map((cells) => cells.join(' | '));
}

const built = writeXlsx(buildExample());
const started = readBook(built);
const answer = startYear(started);

describe('«Новый год…»', () => {
  test('says what it has added and what has no target', () => {
    expect(answer.message).toMatch(/^2024 год начат\. Созданы листы: «Сбор 2024», «Инструкция»/);
    expect(answer.message).toContain('Нет плана на 2024 год у показателя 4.1');
  });

  test('keeps last year’s results with their counts and source, below what was entered', () => {
    const before = readFacts(readBook(built));
    const after = readFacts(started);

    expect(after.slice(0, before.length)).toEqual(before);
    const kept = after.find((row) => row.startsWith('1.4 |') && row.includes('| 2023 |'));
    expect(kept).toContain('Сводка 2023');
    expect(after).toContain('1.10 | 2024');
    expect(after.filter((row) => row.startsWith('1.10 |') && row.includes('2023'))).toHaveLength(1);
  });

  test('changes no sheet that was there but «Факты»', () => {
    const before = readBook(built);
    for (const { name } of before.sheets.filter((sheet) => sheet.name !== 'Факты')) {
      expect(listValues(sheetOf(started, name))).toEqual(listValues(sheetOf(before, name)));
    }
  });

  test('adds an empty form with the schools of the register', () => {
    const names = listValues(sheetOf(started, 'Сбор 2024')).filter(
      ([row, column]) => row > 4 && column === 1,
    );

    expect(names).toHaveLength(75);
  });

  test('done once more adds nothing', () => {
    const again = readBook(writeXlsx(started));
    const facts = readFacts(again);
    const second = startYear(again, { year: 2024 });

    expect(second.message).toMatch(/^2024 год уже начат/);
    expect(readFacts(again)).toEqual(facts);
  });

  test('a year that nobody has filled in is not followed by another', () => {
    expect(startYear(readBook(writeXlsx(started)))).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('За 2024 год ещё ничего не заполнено'),
    });
  });

  test('another reader sees the new form and the kept results', async () => {
    const { sheets } = await readByOther(writeXlsx(started));

    expect(sheets.map(({ name }) => name)).toContain('Сбор 2024');
    const facts = JSON.stringify(sheets.find(({ name }) => name === 'Факты')?.rows);
    expect(facts).toContain('Сводка 2023');
  });
});

describe('the year begun', () => {
  const workbook = readBook(writeXlsx(started));
  const form = sheetOf(workbook, 'Сбор 2024');
  // Columns of the form: enrolled graduates of profile classes, and those who entered by profile.
  typeInto(form, 5, 3, 20);
  typeInto(form, 5, 4, 15);
  const report = buildReport(openAddon(workbook));

  test('is built with its own targets, for its own form', () => {
    expect(report.year).toBe(2024);
    const found = report.indicators.find(({ code }) => code === '1.4');
    expect(found).toMatchObject({ numerator: 15, denominator: 20, actual: 75, verdict: 'met' });
    expect(found?.target?.printed).toBe('60');
  });

  test('has last year beside it', () => {
    const texts = listValues(sheetOf(workbook, 'Динамика')).map(([, , value]) => String(value));

    expect(texts.some((text) => text.includes('2023'))).toBe(true);
    expect(texts.some((text) => text.includes('2024'))).toBe(true);
  });

  test('lets last year be built again with the same figures and no new error', () => {
    const again = readBook(writeXlsx(workbook));
    const first = buildReport(openAddon(readBook(EXAMPLE)));
    const host = openAddon(again);
    const second = host.call('commandBuild', { language: 'ru', report: true, year: 2023 }) as {
      readonly report: typeof first;
    }; // as: its own answer

    expect(second.report.year).toBe(2023);
    expect(
      second.report.indicators.map(({ code, actual, verdict }) => [code, actual, verdict]),
    ).toEqual(first.indicators.map(({ code, actual, verdict }) => [code, actual, verdict]));
    const errors = (one: typeof first) =>
      one.findings.filter(({ severity }) => severity === 'error');
    expect(errors(second.report)).toHaveLength(errors(first).length);
  });
});

describe('the menu', () => {
  test('asks before it begins a year', () => {
    const workbook = readBook(built);
    const host = openAddon(workbook, { answers: ['YES'] });
    host.open();
    host.clickMenu('Новый год…');

    expect(host.ui.alerts[0]?.text).toMatch(/^Начать 2024 год/);
    expect(workbook.sheets.map(({ name }) => name)).toContain('Сбор 2024');
    expect(host.warnings).toEqual([]);
  });

  test('does nothing on «Нет»', () => {
    const workbook = readBook(built);
    const host = openAddon(workbook, { answers: ['NO'] });
    host.open();
    host.clickMenu('Новый год…');

    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Сбор 2024');
  });

  test('says why there is no year to follow', () => {
    const host = openAddon(readBook(writeXlsx(started)));
    host.open();
    host.clickMenu('Новый год…');

    expect(host.ui.alerts[0]?.text).toContain('следующий год начинать рано');
  });
});

describe('what stands in the way', () => {
  test('a figure without a year, which would become one of the new year', () => {
    const workbook = readBook(built);
    const facts = sheetOf(workbook, 'Факты');
    const [, , heading] = [0, 0, listValues(facts).find(([, , value]) => value === 'Год')];
    const figure = listValues(facts).find(
      ([row, column]) => row > (heading?.[0] ?? 0) && column === heading?.[1],
    );
    if (heading === undefined || figure === undefined) throw new Error('no years on «Факты»');
    typeInto(facts, figure[0], figure[1], null);
    const before = workbook.sheets.length;

    expect(startYear(workbook).message).toContain(
      `(строки ${figure[0]}): в новом году они стали бы фактами нового года. Впишите в этих строках в столбец «Год» 2023`,
    );
    expect(workbook.sheets).toHaveLength(before);
  });

  test('a year that the settings have not', () => {
    const workbook = readBook(writeXlsx(started));

    expect(startYear(workbook, { year: 2026 }).message).toContain('В программе нет 2026 года');
  });
});
