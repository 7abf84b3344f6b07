// Which programme a publication is audited against, and when there is nothing to audit.

import { auditWorkbook } from '../../src/core/audit-workbook.ts';
import { buildSheet, buildWorkbook } from './reading/build-workbook.ts';
import { HEADER_ROWS, TYPED_ROWS } from './reading/kemerovo-table.ts';

const ANY = { programmeId: null, year: null };
const HEADINGS = ['Вид', 'Код', 'Наименование', 'Год', 'Напечатано', 'Часть'];
const FIGURES = buildSheet([HEADINGS, ['', '3.1', 'Школы', '2023', 'в 33 ОУ', 33]], {
  name: 'Публикация',
  id: 2,
});
const NAMES = buildSheet(
  [
    HEADINGS,
    ...[
      ['1.9', 'Количество родителей, информированных о наличии вузов по различным направлениям'],
      ['1.11', 'Количество заключенных соглашений между обучающимися и работодателями'],
      ['3.1', 'Количество школ, реализующих профильное обучение'],
    ].map(([code = '', title = '']) => ['наименование', code, title]),
  ],
  { name: 'Публикация', id: 2 },
);
const FORM = buildSheet([...HEADER_ROWS, ...TYPED_ROWS], { name: 'Сбор 2023', id: 1 });

function programmeOf(result: ReturnType<typeof auditWorkbook>): string | null {
  if (result.kind !== 'audited') throw new Error(result.kind);
  return result.programme?.id ?? null;
}

test.each([
  ['the one whose form is there', buildWorkbook(FORM, FIGURES), ANY, 'kemerovo-city'],
  ['the one whose names are printed', buildWorkbook(NAMES), ANY, 'kemerovo-city'],
  [
    'the one asked for',
    buildWorkbook(FIGURES),
    { ...ANY, programmeId: 'kemerovo-city' },
    'kemerovo-city',
  ],
  ['none where nothing tells', buildWorkbook(FIGURES), ANY, null],
])('the programme is %s', (_, workbook, request, id) => {
  expect(programmeOf(auditWorkbook(workbook, request))).toBe(id);
});

test('an unknown programme is refused', () => {
  expect(auditWorkbook(buildWorkbook(FIGURES), { ...ANY, programmeId: 'нет' })).toEqual({
    kind: 'unknown-programme',
    given: 'нет',
  });
});

test('a workbook without the sheet has nothing to audit', () => {
  expect(auditWorkbook(buildWorkbook(FORM), ANY)).toEqual({ kind: 'absent' });
  expect(auditWorkbook(buildWorkbook(), ANY)).toEqual({ kind: 'absent' });
});

test('what cannot be read is the first finding', () => {
  const sheet = buildSheet([HEADINGS, ['цифра', '3.1', 'Школы', '2023', '33']], {
    name: 'Публикация',
  });

  expect(auditWorkbook(buildWorkbook(sheet), ANY)).toMatchObject({
    kind: 'audited',
    audit: {
      figures: [],
      findings: [{ code: 'publication/unreadable', field: 'Вид', expected: 'kind' }],
    },
  });
});
