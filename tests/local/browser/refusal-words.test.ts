// The sentences for files that cannot be opened.

import { explainRefusal } from '../../../src/local/browser/refusal-words.ts';
import type { XlsxRefusal } from '../../../src/local/xlsx/xlsx-refusal.ts';

const REFUSALS: readonly XlsxRefusal[] = [
  { kind: 'not-xlsx' },
  { kind: 'old-xls' },
  { kind: 'encrypted' },
  { kind: 'damaged', detail: 'no central directory' },
  { kind: 'too-large', unpackedBytes: 900 * 1024 * 1024, limit: 512 * 1024 * 1024 },
  { kind: 'too-many-cells', sheet: 'Лист1', cell: 'XFD1048576' },
  { kind: 'empty' },
];

test.each(REFUSALS)('$kind names the file and says what to do, in both languages', (refusal) => {
  const russian = explainRefusal('сбор.xlsx', refusal, 'ru');
  const english = explainRefusal('сбор.xlsx', refusal, 'en');

  expect(russian).toMatch(/^Файл «сбор\.xlsx».*[а-яё)»]\.$/);
  expect(english).toMatch(/^The file “сбор\.xlsx”.*[a-z)”]\.$/);
  expect(english.replace('сбор.xlsx', '').replace('Лист1', '')).not.toMatch(/[а-яё]/i);
});

test('sizes are told in megabytes', () => {
  const refusal = REFUSALS.find(({ kind }) => kind === 'too-large') ?? { kind: 'empty' };

  expect(explainRefusal('a.xlsx', refusal, 'ru')).toContain('900 МБ, можно не больше 512 МБ');
});
