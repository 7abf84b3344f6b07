import fc from 'fast-check';
import { readLocale } from '../../../src/local/services/locale.ts';
import { parseUserEntered } from '../../../src/local/services/user-entered.ts';

const RUSSIAN = readLocale('ru_RU');
const ENGLISH = readLocale('en_US');

function enter(typed: string, numberFormat = 'General') {
  return parseUserEntered(typed, numberFormat, RUSSIAN, 2026);
}

describe('parseUserEntered under ru_RU', () => {
  test.each([
    ['5', 5, null],
    ['0', 0, null],
    ['-0', 0, null],
    ['-5', -5, null],
    ['+5', 5, null],
    [' 5 ', 5, null],
    ['007', 7, null],
    ['1,5', 1.5, null],
    [',5', 0.5, null],
    ['5,', 5, null],
    ['1 019', 1019, '#,##0'],
    ['1\u00a0019', 1019, '#,##0'],
    ['12 746,5', 12746.5, '#,##0.00'],
    ['50%', 0.5, '0%'],
    ['65,3 %', 0.653, '0.00%'],
    ['-5%', -0.05, '0%'],
    ['1E3', 1000, '0.00E+00'],
    ['(5)', -5, null],
    ['100 ₽', 100, '#,##0.00[$\u00a0₽]'],
    ['99999999999999999999', 1e20, null],
  ])('%j is the number %j with the format %j', (typed, value, format) => {
    expect(enter(typed)).toEqual({ value, formula: null, format });
  });

  test.each([
    ['1.5', 46143, 'dd.MM.yyyy'],
    ['1.10', 46296, 'dd.MM.yyyy'],
    ['01.05.2023', 45047, 'dd.MM.yyyy'],
    ['1.5.23', 45047, 'dd.MM.yyyy'],
    ['1.5.95', 34820, 'dd.MM.yyyy'],
    ['1-2', 46054, 'dd.MM.yyyy'],
    ['1/2', 46054, 'dd.MM.yyyy'],
    ['05.2023', 45047, 'dd.MM.yyyy'],
    ['2023-05-01', 45047, 'dd.MM.yyyy'],
    ['1 мая 2023', 45047, 'dd.MM.yyyy'],
    ['май 2023', 45047, 'dd.MM.yyyy'],
    ['01.05.2023 12:00', 45047.5, 'dd.MM.yyyy H:mm:ss'],
    ['12:30', 12.5 / 24, 'H:mm:ss'],
    ['36:00', 1.5, '[h]:mm:ss'],
  ])('%j is the date or time %j with the format %j', (typed, serial, format) => {
    const entered = enter(typed);
    expect(entered.value).toBeCloseTo(serial, 9);
    expect(entered.format).toBe(format);
  });

  test.each([
    'текст',
    ' с пробелом ',
    '10-15',
    '1.13',
    '31.02.2023',
    '1,5,6',
    '1 0191',
    '1.5.2',
    '12:60',
    'около 20',
    '12824 чел',
    '-',
    '-слово',
    '@имя',
    '%',
    '—',
    '12 мая победа',
    'май',
  ])('%j stays the text it is', (typed) => {
    expect(enter(typed)).toEqual({ value: typed, formula: null, format: null });
  });

  test.each([
    ['TRUE', true],
    ['истина', true],
    ['Ложь', false],
    ['FALSE', false],
  ])('%j is the boolean %j', (typed, value) => {
    expect(enter(typed).value).toBe(value);
  });

  test("'#DIV/0!' becomes an error value", () => {
    expect(enter('#DIV/0!').value).toEqual({ kind: 'error', code: '#DIV/0!' });
  });

  test('an empty text empties the cell', () => {
    expect(enter('')).toEqual({ value: null, formula: null, format: null });
  });

  test.each([
    ["'=SUM(A1)", '=SUM(A1)'],
    ["'1.5", '1.5'],
    ["'", ''],
    ["''a", "'a"],
  ])('%j is the text %j without its apostrophe', (typed, value) => {
    expect(enter(typed)).toEqual({ value, formula: null, format: null });
    expect(enter(typed, '@').value).toBe(value);
  });

  test.each([
    ['=A1', '=A1'],
    [' =A1', '=A1'],
    ['+A1', '=+A1'],
    ['+7 (384) 212-34-56', '=+7 (384) 212-34-56'],
  ])('%j is the formula %j', (typed, formula) => {
    expect(enter(typed)).toEqual({ value: null, formula, format: null });
  });

  test("a lone '=' stays text", () => {
    expect(enter('=').value).toBe('=');
  });

  test.each(['1.5', '50%', 'TRUE', '1 019', '12:30', ' x '])('%j stays text under @', (typed) => {
    expect(enter(typed, '@')).toEqual({ value: typed, formula: null, format: null });
  });

  test("under @ a text that begins with '=' still is a formula", () => {
    expect(enter('=A1', '@').formula).toBe('=A1');
  });

  test('a text behind an apostrophe is never anything but that text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(enter(`'${text}`)).toEqual({ value: text, formula: null, format: null });
      }),
    );
  });

  test('a whole number typed is that number', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(enter(String(number)).value).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});

describe('parseUserEntered under en_US', () => {
  test.each([
    ['1.5', 1.5],
    ['1,019', 1019],
    ['1,5', '1,5'],
    ['5/1/2023', 45047],
    ['1.10', 1.1],
    ['$5', 5],
    ['ИСТИНА', 'ИСТИНА'],
  ])('%j becomes %j', (typed, value) => {
    expect(parseUserEntered(typed, 'General', ENGLISH, 2026).value).toBe(value);
  });
});
