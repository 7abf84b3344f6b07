import { formatDisplayValue } from '../../../src/local/services/display-value.ts';
import { readLocale } from '../../../src/local/services/locale.ts';
import type { Scalar } from '../../../src/local/workbook/workbook.ts';

const RUSSIAN = readLocale('ru_RU');

describe('formatDisplayValue under ru_RU', () => {
  test.each<[Scalar, string, string]>([
    [null, 'General', ''],
    [0, 'General', '0'],
    [-0, 'General', '0'],
    [1.5, 'General', '1,5'],
    [-1.5, 'General', '-1,5'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,3333333333'],
    [12746, 'General', '12746'],
    [1e15, 'General', '1E+15'],
    [1e-10, 'General', '1E-10'],
    ['текст', 'General', 'текст'],
    [true, 'General', 'ИСТИНА'],
    [false, '0', 'ЛОЖЬ'],
    [{ kind: 'error', code: '#DIV/0!' }, '0.00', '#DIV/0!'],
    [69.555, '0.00', '69,56'],
    [1.005, '0.00', '1,01'],
    [-0.001, '0.00', '0,00'],
    [2.5, '0', '3'],
    [-2.5, '0', '-3'],
    [1019, '#,##0', '1\u00a0019'],
    [1234567.891, '#,##0.00', '1\u00a0234\u00a0567,89'],
    [1019, '# ##0', '1 019'],
    [1234567.5, '#\\ ##0.00', '1234 567,50'],
    [1234567, '# ### ##0" чел."', '1 234 567 чел.'],
    [-1019, '# ##0', '-1 019'],
    [19, '000-000', '000-019'],
    [0.5, '0%', '50%'],
    [0.6956, '0.0%', '69,6%'],
    [0.6956, '0.00%', '69,56%'],
    [5, '@', '5'],
    ['a', '@', 'a'],
    [0.5, '0.###', '0,5'],
    [5, '0.###############', '5'],
    [5, '000', '005'],
    [0, '#', ''],
    [1500, '0,', '2'],
    [45047, 'dd.mm.yyyy', '01.05.2023'],
    [45047, 'dd.MM.yyyy', '01.05.2023'],
    [45047.5, 'dd.mm.yyyy hh:mm', '01.05.2023 12:00'],
    [45047, 'd mmmm yyyy', '1 мая 2023'],
    [45047, 'yyyy-mm-dd', '2023-05-01'],
    [0.5, 'h:mm', '12:00'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [45047.75, 'h:mm am/pm', '6:00 PM'],
    [-5, '0;(0)', '(5)'],
    [5, '[Red]0', '5'],
    [0, '0;-0;"нет"', 'нет'],
    ['x', '0;-0;0;"«"@"»"', '«x»'],
    [5, '0" чел."', '5 чел.'],
    [1234.5, '#,##0.00[$\u00a0₽-419]', '1\u00a0234,50\u00a0₽'],
    [12345, '0.00E+00', '1,23E+04'],
  ])('%j under %j shows %j', (value, pattern, shown) => {
    expect(formatDisplayValue(value, pattern, RUSSIAN)).toBe(shown);
  });

  test('a point and a comma stand in an English spreadsheet', () => {
    expect(formatDisplayValue(1234.5, '#,##0.00', readLocale('en_US'))).toBe('1,234.50');
  });
});
