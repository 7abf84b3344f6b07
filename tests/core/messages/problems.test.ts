import { formatProblem } from '../../../src/core/messages/problems.ts';
import type { Problem } from '../../../src/core/problem.ts';

const PROBLEMS: readonly Problem[] = [
  { kind: 'empty-workbook' },
  { kind: 'no-form', forms: ['Отчёт'] },
  { kind: 'form-on-own-name', form: 'Отчёт', sheets: ['По школам 2023'] },
  { kind: 'ambiguous-form', form: 'Отчёт', sheets: ['А', 'Б'] },
  { kind: 'unknown-programme', given: 'x', known: ['kemerovo-city'] },
  { kind: 'unknown-year', given: 1999, known: [2023, 2024] },
  { kind: 'other-programme', given: 'kaltan', own: 'berezniki' },
  {
    kind: 'unusable-settings',
    faults: [
      {
        sheet: 'Программа',
        sheetId: 1,
        cell: 'B6',
        field: 'Годы',
        found: '',
        expected: 'programme',
        inLine: true,
        detail: { kind: 'needed', owner: null },
      },
    ],
  },
  { kind: 'foreign-sheets', sheets: ['Сводка 2023'] },
];

describe('formatProblem(problem, language)', () => {
  test.each(PROBLEMS)('$kind is told in whole sentences of both languages', (problem) => {
    expect(formatProblem(problem, 'ru')).toMatch(/^[А-Я].*\.$/);
    expect(formatProblem(problem, 'en')).toMatch(/^[A-Z].*\.$/);
  });

  test('a foreign sheet is named and nothing is said to be written', () => {
    const sentence = formatProblem({ kind: 'foreign-sheets', sheets: ['Сводка 2023'] }, 'ru');

    expect(sentence).toContain('«Сводка 2023»');
    expect(sentence).toContain('Ничего не записано');
  });

  test('a form under a name of ours is said to be there, and is to be renamed', () => {
    const form = { kind: 'form-on-own-name', form: 'Отчёт', sheets: ['По школам 2023'] } as const;
    const sentence = formatProblem(form, 'ru');

    expect(sentence).toContain('стоит на листе «По школам 2023», а это имя оставлено для листов');
    expect(sentence).toContain('Переименуйте лист');
  });
});
