import {
  ALL_SHEET_WORDS,
  chooseSheetWords,
} from '../../../../src/core/messages/words/sheet-words.ts';

const ru = chooseSheetWords('ru');
const en = chooseSheetWords('en');

test('every language is chosen by its name', () => {
  expect([ru.language, en.language]).toEqual(['ru', 'en']);
  expect(ALL_SHEET_WORDS).toEqual([ru, en]);
});

test('the markers of the stamp differ and none begins another', () => {
  expect(ru.stampMarker.startsWith(en.stampMarker)).toBe(false);
  expect(en.stampMarker.startsWith(ru.stampMarker)).toBe(false);
});

/** Every word and sentence of a table, with what its functions make of plain arguments. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listTexts);
  return [];
}

test.each(ALL_SHEET_WORDS)('no word of $language is empty', (words) => {
  expect(listTexts(words).filter((text) => text.trim() === '')).toEqual([]);
});

test('English words have no Cyrillic but the names of sheets and headings', () => {
  const stray = listTexts(en).filter((text) =>
    /[а-яё]/i.test(text.replace(/«[^»]+»|“[^”]+”|НОШ|ООШ|СОШ|гимназия|лицей|н\/п/g, '')),
  );

  expect(stray).toEqual([]);
});

test.each([
  [1, 'школы'],
  [2, 'школ'],
  [11, 'школ'],
  [21, 'школы'],
  [75, 'школ'],
])('completeness of %d says «%s»', (expected, word) => {
  const completeness = {
    expected,
    filled: 0,
    partial: 0,
    empty: expected,
    missing: [],
    registerGiven: true,
  };

  expect(ru.completeness(completeness)).toContain(`отчёт ждали от ${expected} ${word};`);
});

test('the stamp says nothing of expected rows without a register', () => {
  const facts = { used: 6, expected: null, errors: 1, queries: 3 };

  expect(ru.stamp(facts)).toMatch(/^строк школ учтено: 6; открытых ошибок: 1, вопросов: 3;/);
  expect(ru.stamp({ ...facts, expected: 75 })).toMatch(/^строк школ учтено: 6 из 75;/);
});
