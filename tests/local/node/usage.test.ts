import { parseUsage } from '../../../src/local/node/usage.ts';

describe('parseUsage(words)', () => {
  test('no words and --help ask for help', () => {
    expect(parseUsage([])).toEqual({ kind: 'help', language: 'ru' });
    expect(parseUsage(['build', '--help'])).toEqual({ kind: 'help', language: 'ru' });
  });

  test('build takes every option of the contract', () => {
    const words =
      'build a.xlsx --out b.xlsx --json c.json --programme kemerovo-city --year 2024 --today 2024-03-01 --lang en --highlight';

    expect(parseUsage(words.split(' '))).toEqual({
      kind: 'build',
      input: 'a.xlsx',
      forms: null,
      out: 'b.xlsx',
      json: 'c.json',
      programme: 'kemerovo-city',
      year: 2024,
      today: '2024-03-01',
      highlight: true,
      language: 'en',
    });
  });

  test('audit takes a file, and writes a workbook only where it is asked to', () => {
    expect(parseUsage(['audit', 'a.xlsx'])).toEqual({
      kind: 'audit',
      input: 'a.xlsx',
      out: null,
      json: null,
      programme: null,
      language: 'ru',
    });
    expect(
      parseUsage('audit a.xlsx --out b.xlsx --json c.json --lang en'.split(' ')),
    ).toMatchObject({
      out: 'b.xlsx',
      json: 'c.json',
      language: 'en',
    });
    expect(parseUsage(['audit'])).toMatchObject({ kind: 'bad' });
  });

  test('open takes a file and maybe a port', () => {
    expect(parseUsage(['open', 'a.xlsx'])).toEqual({
      kind: 'open',
      input: 'a.xlsx',
      port: null,
      language: 'ru',
    });
    expect(parseUsage('open a.xlsx --port 8080'.split(' '))).toMatchObject({ port: 8080 });
    expect(parseUsage(['open'])).toMatchObject({ kind: 'bad' });
    expect(parseUsage(['open', 'a.xlsx', 'b.xlsx'])).toMatchObject({ kind: 'bad' });
  });

  test.each(['0', '65536', 'восемь', '80.5', '-1', ''])('open refuses the port «%s»', (port) => {
    expect(parseUsage(['open', 'a.xlsx', `--port=${port}`])).toMatchObject({ kind: 'bad' });
  });

  test('options left out are null, no highlight, Russian', () => {
    expect(parseUsage(['check', 'a.xlsx'])).toEqual({
      kind: 'check',
      input: 'a.xlsx',
      forms: null,
      out: null,
      json: null,
      programme: null,
      year: null,
      today: null,
      highlight: false,
      language: 'ru',
    });
  });

  test.each([
    [['build', '--forms', 'школы'], { kind: 'build', input: null, forms: 'школы' }],
    [['build', 'a.xlsx', '--forms', 'школы'], { input: 'a.xlsx', forms: 'школы' }],
    [['check', '--forms', 'школы', '--programme', 'x'], { kind: 'check', programme: 'x' }],
  ])('%j takes a folder of schools’ files', (words, wanted) => {
    expect(parseUsage(words)).toMatchObject(wanted);
  });

  test('new-year takes a file, a year and where to write', () => {
    const words = 'new-year a.xlsx --year 2024 --out b.xlsx';

    expect(parseUsage(words.split(' '))).toEqual({
      kind: 'new-year',
      input: 'a.xlsx',
      out: 'b.xlsx',
      programme: null,
      year: 2024,
      language: 'ru',
    });
    expect(parseUsage(['new-year', 'a.xlsx'])).toMatchObject({ out: null, year: null });
  });

  test('new takes a programme and a file', () => {
    expect(parseUsage(['new', 'kemerovo-city', 'b.xlsx'])).toEqual({
      kind: 'new',
      programme: 'kemerovo-city',
      out: 'b.xlsx',
      year: null,
      language: 'ru',
    });
  });

  test.each([
    [
      ['bild', 'a.xlsx'],
      'Команды «bild» нет. Есть: open, build, check, audit, new, new-year, programmes.',
    ],
    [['build'], 'Назовите файл: svodka build таблица.xlsx.'],
    [['new-year'], 'Назовите файл: svodka new-year таблица.xlsx.'],
    [['new', 'x'], 'Назовите программу и новый файл: svodka new kemerovo-city таблица.xlsx.'],
    [['build', 'a.xlsx', 'b.xlsx'], 'Лишнее слово «b.xlsx». Подсказка: svodka --help.'],
    [['build', 'a', 'b', 'c'], 'Лишнее слово «c». Подсказка: svodka --help.'],
    [
      ['build', 'a.xlsx', '--colour'],
      'Неверный вызов: нет параметра --colour. Подсказка: svodka --help.',
    ],
    [
      ['build', 'a.xlsx', '--out'],
      'Неверный вызов: у параметра нет значения. Подсказка: svodka --help.',
    ],
    [['build', 'a.xlsx', '--year', '23'], 'Год «23» не понят: нужны четыре цифры, например 2023.'],
    [['build', 'a.xlsx', '--lang', 'de'], 'Язык «de» неизвестен: есть ru и en.'],
    [
      ['build', 'a.xlsx', '--today', '01.03.2024'],
      'День «01.03.2024» не понят: нужен вид 2024-03-01.',
    ],
    [
      ['build', 'a.xlsx', '--today', '2024-02-30'],
      'День «2024-02-30» не понят: нужен вид 2024-03-01.',
    ],
  ])('%j is refused with a sentence', (words, message) => {
    expect(parseUsage(words)).toEqual({ kind: 'bad', message });
  });
});
