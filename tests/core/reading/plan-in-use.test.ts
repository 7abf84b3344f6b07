import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { takePlanInUse } from '../../../src/core/reading/plan-in-use.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';

const lengthIn = (...names: readonly string[]) => {
  const sheets = names.map((name, id) => buildSheet([['текст']], { name, id }));
  return takePlanInUse(buildWorkbook(...sheets), kemerovoCity).plan.length;
};

test('a plan counts once the workbook has a sheet for it', () => {
  expect(lengthIn('Сбор 2023', 'План мероприятий')).toBe(46);
  expect(lengthIn('Дорожная карта')).toBe(46);
});

test('in a table that schools just fill nothing is asked about the plan', () => {
  expect(lengthIn('Сбор 2023', 'Школы')).toBe(0);
  expect(lengthIn()).toBe(0);
});
