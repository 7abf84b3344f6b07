// The whole thought over the workbook of Kemerovo city: what one change of it adds to the findings.

import { countOpen } from '../../src/core/count-summary.ts';
import { type SummariseResult, summarise } from '../../src/core/summarise.ts';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot.ts';
import { buildCityWorkbook, FORM_SHEET } from './reporting/city-workbook.ts';

const OPTIONS = {
  builtAt: '20.11.2026 21:40',
  programmeId: null,
  year: null,
  language: 'ru',
} as const;

function findFindings(result: SummariseResult) {
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problem));
  return result.summary.findings;
}

/** The workbook with other texts in single cells of «Факты». */
function changeFacts(change: (text: string, row: number, column: number) => string) {
  const workbook = buildCityWorkbook();
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== 'Факты') return sheet;
    const texts = sheet.texts.map((row, r) => row.map((text, c) => change(text, r, c)));
    const values = sheet.values.map((row, r) =>
      row.map((value, c) => {
        const text = texts[r]?.[c] ?? '';
        return text === sheet.texts[r]?.[c] ? value : text === '' ? null : text;
      }),
    );
    return { ...sheet, texts, values };
  });
  return { sheets };
}

function listCodes(workbook: WorkbookSnapshot, year: number | null = null) {
  return findFindings(summarise(workbook, { ...OPTIONS, year })).map(({ finding }) => finding.code);
}

describe('summarise over Kemerovo city', () => {
  test('gives one error and 22 queries', () => {
    const findings = findFindings(summarise(buildCityWorkbook(), OPTIONS));

    expect(countOpen(findings)).toEqual({ errors: 1, queries: 22 });
  });

  test('names the heading of «Факты» that was renamed, when no fact can be read', () => {
    const workbook = changeFacts((text) => (text === 'Код' ? 'Шифр' : text));
    const [first] = findFindings(summarise(workbook, OPTIONS));

    expect(first?.finding).toMatchObject({
      code: 'settings/invalid',
      place: { sheet: 'Факты', cell: 'A1' },
      field: 'Код',
      missing: { headerRow: 1, nearest: 'Шифр', needed: true },
    });
  });

  test('asks for the source of each fact that has none, once', () => {
    const workbook = changeFacts((text, row, column) => (row > 0 && column === 6 ? '' : text));
    const codes = listCodes(workbook).filter((code) => code === 'fact/without-source');
    const named = findFindings(summarise(workbook, OPTIONS))
      .filter(({ finding }) => finding.code === 'fact/without-source')
      .map(({ finding }) => finding.field);

    expect(codes.length).toBeGreaterThan(15);
    expect(new Set(named).size).toBe(codes.length);
  });

  test('asked for another year than table and facts are of, says so of both and refuses nothing', () => {
    const asked = findFindings(summarise(buildCityWorkbook(), { ...OPTIONS, year: 2024 }))
      .map(({ finding }) => finding)
      .filter(({ code }) => code === 'year/differs');

    expect(asked).toMatchObject([
      { place: { sheet: FORM_SHEET, cell: 'A1' }, about: 'sheet-name', named: [2023], year: 2024 },
      { place: { sheet: 'Факты' }, about: 'facts', named: [2023], year: 2024 },
    ]);
  });

  test('asked for the year that it is of, says nothing of years', () => {
    expect(listCodes(buildCityWorkbook(), 2023)).not.toContain('year/differs');
  });
});
