import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { planSettingsSheets } from '../../../src/core/settings/plan-settings-sheets.ts';
import { isOwnSheetName } from '../../../src/core/workbook/own-sheets.ts';
import type { SheetPlan } from '../../../src/core/workbook/plan.ts';
import { showPlan } from '../reporting/written-sheet.ts';
import { SAMPLE } from './sample-programme.ts';

const plans = planSettingsSheets(SAMPLE, 2023, chooseSheetWords('ru'));

function find(name: string): SheetPlan {
  const plan = plans.find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no sheet ${name}`);
  return plan;
}

/** The words offered below a heading. */
function listWords(plan: SheetPlan, heading: string): readonly string[] | undefined {
  const rows = showPlan(plan);
  const row = rows.findIndex((cells) => cells.includes(heading));
  const column = (rows[row] ?? []).indexOf(heading) + 1;
  return plan.lists.find(({ block }) => block.column === column && block.row === row + 2)?.values;
}

test('the sheets are ours, written only where absent, with their headings in view', () => {
  expect(plans.map(({ name }) => name)).toEqual([
    'Программа',
    'Поля',
    'Показатели',
    'Контроль',
    'План мероприятий',
  ]);
  for (const plan of plans) {
    expect(isOwnSheetName(plan.name)).toBe(true);
    expect(plan.onlyIfAbsent).toBe(true);
    expect(plan.columnWidths).toHaveLength(plan.cells[0]?.length ?? 0);
    expect(plan.frozenRows).toBeGreaterThan(1);
  }
  expect(showPlan(find('Показатели'))[find('Показатели').frozenRows - 1]?.[0]).toBe('Код');
});

test('a programme without a plan has no sheet for it', () => {
  const names = planSettingsSheets({ ...SAMPLE, plan: [] }, 2023, chooseSheetWords('en'));
  expect(names.map(({ name }) => name)).not.toContain('План мероприятий');
});

test('drop-down lists offer the words, the tasks and the forms', () => {
  expect(listWords(find('Показатели'), 'Источник')).toEqual(['форма', 'вводится вручную']);
  expect(listWords(find('Показатели'), 'Задача')).toEqual(['1', '2']);
  expect(listWords(find('Поля'), 'Форма')).toEqual(['сбор', 'итоги']);
  expect(listWords(find('Поля'), 'Обязательное')).toEqual(['да', 'нет']);
  expect(listWords(find('Контроль'), 'Сравнение')).toEqual(['=', '<>', '<', '<=', '>', '>=']);
  expect(listWords(find('Программа'), 'Вид формы')).toEqual(['строка на школу', 'лист на школу']);
  expect(listWords(find('Показатели'), 'Числитель')).toBeUndefined();
});

test('the reading stands beside the wording of every year', () => {
  const rows = showPlan(find('Показатели'));
  const header = rows[3] ?? [];
  const row = rows[4] ?? [];

  expect(header.slice(-4)).toEqual(['План 2023', 'Прочтение 2023', 'План 2024', 'Прочтение 2024']);
  expect(row.slice(-4)).toEqual(['45', 'не менее 45 % школ', null, null]);
});

test('texts are texts and numbers are numbers', () => {
  const rows = showPlan(find('Показатели'));
  const column = (rows[3] ?? []).indexOf('Исходное, число');

  expect(rows[4]?.[column]).toBe(40);
  expect(rows[4]?.[column - 1]).toBe('40');
});

test.each(['ru', 'en'] as const)('in %s every column of every sheet has a hint', (language) => {
  for (const plan of planSettingsSheets(kemerovoCity, 2023, chooseSheetWords(language))) {
    const rows = showPlan(plan);
    const headers = plan.styles.filter(({ style }) => style === 'header');
    expect(headers.length).toBeGreaterThan(0);
    for (const { block } of headers) {
      const hints = rows[block.row - 2] ?? [];
      for (let column = 0; column < block.columns; column += 1) {
        expect(hints[column]).toMatch(/\S/);
      }
    }
  }
});
