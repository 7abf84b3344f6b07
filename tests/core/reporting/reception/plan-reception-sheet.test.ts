import { decideSchool } from '../../../../src/core/campaign/decide-school.ts';
import type { SchoolDecision } from '../../../../src/core/campaign/reception.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { planReception } from '../../../../src/core/reporting/plan-build.ts';
import { planReceptionSheet } from '../../../../src/core/reporting/reception/plan-reception-sheet.ts';
import type { Summary } from '../../../../src/core/summary.ts';
import type { SheetPlan } from '../../../../src/core/workbook/plan.ts';
import { buildCityWorkbook, listFormRows, summariseCity } from '../city-workbook.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const words = chooseSheetWords('ru');
const fresh = summariseCity(buildCityWorkbook());

function decide(summary: Summary, school: string, decision: SchoolDecision, comment: string) {
  const decided = decideSchool(summary, { school, decision, comment }, 'ru');
  if (decided === null) throw new Error(`no school ${school}`);
  return decided;
}

function findLine(sheet: SheetPlan, school: string) {
  return showPlan(sheet).find(([name]) => name === school);
}

test('a row for each school says what it comes to', () => {
  const sheet = planReceptionSheet(fresh, words, true);

  expect(sheet.name).toBe('Приёмка 2023');
  expect(sheet.cells[3]).toEqual([
    'Школа',
    'Район',
    'Состояние',
    'Ошибок',
    'Вопросов',
    'Решение',
    'Комментарий',
    'Принятые значения',
    'Значения при сборке',
    'После приёмки',
  ]);
  expect(sheet.cells).toHaveLength(4 + 75);
  expect(findLine(sheet, 'МБОУ Гимназия № 17')?.slice(0, 8)).toEqual([
    'МБОУ Гимназия № 17',
    'Заводский',
    '✗ есть ошибки',
    1,
    0,
    null,
    null,
    null,
  ]);
  expect(findLine(sheet, 'МБОУ СОШ № 37')?.[2]).toBe('? есть вопросы');
  expect(findLine(sheet, 'МАОУ СОШ № 14')?.slice(2)).toEqual([
    '✓ готово',
    0,
    0,
    null,
    null,
    null,
    expect.stringMatching(/^\{/),
    '–',
  ]);
});

test('the guide counts, and the drop-down offers the two decisions', () => {
  const summary = decide(fresh, 'МАОУ СОШ № 14', 'accepted', '');
  const sheet = planReceptionSheet(summary, words, true);

  expect(sheet.cells[2]?.[0]).toMatch(/принято: 1, возвращено: 0; изменено после приёмки: 0\./);
  expect(sheet.lists).toMatchObject([{ values: ['принято', 'вернуть'] }]);
});

test('what changed after the acceptance is told in words', () => {
  const accepted = planReceptionSheet(
    decide(fresh, 'МАОУ СОШ № 14', 'accepted', 'Хорошо'),
    words,
    false,
  );
  const form = listFormRows();
  const line = form[2];
  if (line === undefined) throw new Error('no row');
  line[1] = 999;
  const workbook = buildCityWorkbook({ form, others: [readBackSheet(accepted, 90)] });
  const sheet = planReceptionSheet(summariseCity(workbook), words, true);

  expect(findLine(sheet, 'МАОУ СОШ № 14')).toMatchObject({
    5: 'принято',
    6: 'Хорошо',
    9: expect.stringMatching(/^изменено после приёмки:\nКол-во детей .+… \(B3\): «221» → «999»$/),
  });
});

test('a broken record of accepted values is told, and stays as it stands', () => {
  const accepted = readBackSheet(
    planReceptionSheet(decide(fresh, 'МАОУ СОШ № 14', 'accepted', ''), words, false),
    90,
  );
  const broken = {
    ...accepted,
    values: accepted.values.map((row) =>
      row[0] === 'МАОУ СОШ № 14' ? row.map((value, at) => (at === 7 ? 'испорчено' : value)) : row,
    ),
  };
  const summary = summariseCity(buildCityWorkbook({ others: [broken] }));
  const line = findLine(planReceptionSheet(summary, words, true), 'МАОУ СОШ № 14');

  expect(line?.[7]).toBe('испорчено');
  expect(line?.[9]).toMatch(/^неизвестно:/);
});

test('notes on a school that has gone from the register stay below, with their values', () => {
  const former = planReceptionSheet(
    decide(fresh, 'МАОУ СОШ № 14', 'returned', 'Позвонить'),
    words,
    true,
  );
  const register = [['Школа'], ...fresh.register.schools.slice(1).map(({ name }) => [name])];
  const workbook = buildCityWorkbook({ register, others: [readBackSheet(former, 90)] });
  const sheet = planReceptionSheet(summariseCity(workbook), words, true);

  expect(findLine(sheet, 'МАОУ СОШ № 14')).toMatchObject({ 2: 'нет в реестре', 6: 'Позвонить' });
});

test('outside a build the values of the build and its moment stay', () => {
  const built = planReceptionSheet(fresh, words, true);
  const workbook = buildCityWorkbook({ others: [readBackSheet(built, 90)] });
  const later = summariseCity(workbook, { builtAt: '25.11.2026 10:00' });
  const [sheet] = planReception(later, workbook, words).sheets;
  if (sheet === undefined) throw new Error('no sheet');

  expect(sheet.cells[1]?.[0]).toContain('20.11.2026 21:40');
  expect(findLine(sheet, 'МАОУ СОШ № 14')).toEqual(findLine(built, 'МАОУ СОШ № 14'));
});

test('without schools there is a heading alone', () => {
  const none = { ...fresh, tables: [], register: { given: true, schools: [] }, findings: [] };
  const sheet = planReceptionSheet(none, words, true);

  expect(sheet.cells).toHaveLength(4);
  expect([sheet.lists, sheet.rules]).toEqual([[], []]);
});
