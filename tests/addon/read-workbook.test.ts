import { readValue } from '../../src/addon/read-workbook.ts';

describe('readValue(value)', () => {
  test.each([
    ['', null],
    [null, null],
    [undefined, null],
    [0, 0],
    [false, false],
    [' ', ' '],
    ['#ЗНАЧ', '#ЗНАЧ'],
    ['10', '10'],
  ])('%j is read as %j', (value, read) => {
    expect(readValue(value)).toBe(read);
  });

  test.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!'])('%s is an error value', (code) => {
    expect(readValue(code)).toEqual({ kind: 'error', code });
  });

  test('a date is its calendar day, also when the spreadsheet lies up to half a day west or east', () => {
    const midnight = new Date(2023, 2, 10);

    for (const hours of [-11, 0, 11]) {
      const shown = new Date(midnight.getTime() + hours * 60 * 60 * 1000);
      expect(readValue(shown)).toEqual({ kind: 'date', year: 2023, month: 3, day: 10 });
    }
  });
});
