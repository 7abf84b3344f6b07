// A table that was prepared and nobody has filled in: it opens, it builds, and it says what is missing.

import { PRESETS } from '../../src/core/programme/presets/presets.ts';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { readByOther } from '../local/xlsx/other-reader.ts';
import { buildReport, openAddon, readBook, sheetOf, typeInto } from './built-addon.ts';

function prepare(programmeId: string, workbook: Workbook = createWorkbook({ name: 'новая' })) {
  const answer = openAddon(workbook).call('commandNew', { programmeId, language: 'ru' }) as {
    readonly kind: string;
    readonly message: string;
  }; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
  return { workbook, message: answer.message };
}

/** As it comes back from a file. */
function reopen(workbook: Workbook): Workbook {
  return readBook(writeXlsx(workbook));
}

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  test('builds with nothing filled in, without an error and without a figure', () => {
    const report = buildReport(openAddon(reopen(prepare(id).workbook)));

    expect(report.programme).toBe(id);
    expect(report.year).toBe(preset.years[0]);
    expect(report.indicators.map(({ code }) => code)).toEqual(
      preset.indicators.map(({ code }) => code),
    );
    expect(report.indicators.filter(({ actual }) => actual !== null)).toEqual([]);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.completeness).toMatchObject({ filled: 0, partial: 0 });
  });

  test('its formulas stay formulas', () => {
    const workbook = reopen(prepare(id).workbook);
    const answer = openAddon(workbook).call('commandBuild', { language: 'ru' }) as {
      readonly message: string;
    }; // as: its own answer

    expect(answer.message).not.toContain('значения вместо формул');
  });

  test('another reader sees its sheets, with the instruction upright', async () => {
    const bytes = writeXlsx(prepare(id).workbook);
    const { sheets } = await readByOther(bytes);

    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Факты', 'Программа', 'Поля', 'Показатели', 'Контроль']),
    );
    const text = JSON.stringify(sheets.find(({ name }) => name === 'Показатели')?.rows);
    expect(text).toContain(`План ${preset.years[0]}`);
  });
});

describe('a register', () => {
  const fillRegister = (workbook: Workbook, names: readonly string[]) => {
    names.forEach((name, index) => {
      typeInto(sheetOf(workbook, 'Школы'), 4 + index, 1, name);
    });
  };

  test('gives each school its tabs, which are then found and owe their reports', () => {
    const { workbook } = prepare('berezniki');
    fillRegister(workbook, ['МАОУ СОШ № 1', 'МАОУ СОШ № 2']);
    const { message } = prepare('berezniki', workbook);
    const again = prepare('berezniki', workbook);

    expect(workbook.sheets.slice(-4).map(({ name }) => name)).toEqual([
      'МАОУ СОШ № 1, форма 1',
      'МАОУ СОШ № 2, форма 1',
      'МАОУ СОШ № 1, форма 2',
      'МАОУ СОШ № 2, форма 2',
    ]);
    expect(message).toContain('Создано листов школ: 4.');
    expect(again.message).toBe('Все нужные листы уже есть, ничего не изменено.');
    const report = buildReport(openAddon(reopen(workbook)));
    expect(report.completeness.missing).toEqual(['МАОУ СОШ № 1', 'МАОУ СОШ № 2']);
  });

  test('a tab costs few calls, however many schools there are', () => {
    const count = (schools: number) => {
      const { workbook } = prepare('berezniki');
      const names = Array.from({ length: schools }, (_, index) => `МАОУ СОШ № ${index + 1}`);
      fillRegister(workbook, names);
      const host = openAddon(workbook);
      host.call('commandNew', { language: 'ru' });
      return host.stats().total;
    };

    expect((count(12) - count(2)) / 20).toBeLessThanOrEqual(4);
  });
});

test('the form warns of what it does not take, and says what it wants', () => {
  const { workbook } = prepare('kaltan');
  const rules = sheetOf(workbook, 'Сбор 2018').validations;

  expect(rules.length).toBeGreaterThan(3);
  expect(rules[0]).toMatchObject({
    allowInvalid: true,
    criteria: 'CUSTOM_FORMULA',
    helpText: 'Целое число; если таких нет – 0. Если 8–9 классов в школе нет – «-».',
  });
});
