// Which sheets are ours by name.

import { foldSheetName, isOwnSheetName } from '../../../src/core/workbook/own-sheets.ts';

describe('isOwnSheetName', () => {
  test.each([
    'Сводка 2023',
    'По школам 2023',
    'Замечания',
    'Журнал',
    'Школы',
    'Факты',
    'Программа',
    'Показатели',
    'Поля',
    'Контроль',
    'План мероприятий',
    'Summary 2024',
    'By school 2024',
    'Schools',
    ' сводка 2023 ',
    'Копия Сводка 2023',
    'Копия листа «Школы»',
    'Copy of Facts',
    'Журнал (2)',
  ])('«%s» is ours', (name) => {
    expect(isOwnSheetName(name)).toBe(true);
  });

  test.each([
    '',
    'Лист1',
    'Сводка',
    'Сводка школ',
    'Школы Заводского района',
    'По школам',
    'Журнал учёта',
    'Сводка 20',
    'Сбор 2023',
  ])('«%s» is the user’s', (name) => {
    expect(isOwnSheetName(name)).toBe(false);
  });
});

test.each([
  ['Программа', 'программа'],
  [' ПРОГРАММА ', 'программа'],
  ['Копия листа «Программа»', 'программа'],
  ['Программа (2)', 'программа'],
  ['Copy of Programme', 'programme'],
  ['Программа развития', 'программа развития'],
  ['', ''],
])('foldSheetName(%j) gives %j', (name, folded) => {
  expect(foldSheetName(name)).toBe(folded);
});
