import { runInNewContext } from 'node:vm';
import { readValue } from '../../../src/addon/reading/read-workbook.ts';

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

  test.each([0, 11, 23])('a date is one at %d o’clock, also of another realm', (hour) => {
    const foreign: unknown = runInNewContext(`new Date(2023, 2, 10, ${hour})`);

    expect(foreign instanceof Date).toBe(false);
    expect(readValue(foreign)).toEqual({ kind: 'date' });
    expect(readValue(new Date(2023, 2, 10, hour))).toEqual({ kind: 'date' });
  });
});
