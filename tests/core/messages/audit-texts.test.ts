// The sentences of the audit, as people read them.

import type { AuditFinding, AuditPlace } from '../../../src/core/auditing/audit-finding.ts';
import { formatAuditFinding } from '../../../src/core/messages/audit-texts.ts';
import { chooseAuditMessages } from '../../../src/core/messages/choose-audit-messages.ts';

const PLACE: AuditPlace = {
  cell: 'F2',
  where: 'Отчёт',
  subject: '1.4',
  period: '2023',
  printed: '84,34 %',
};
const OTHER: AuditPlace = { ...PLACE, where: 'Паспорт', subject: '3.4', printed: '60 %' };
const places = [PLACE];

const SAMPLES: readonly (readonly [AuditFinding, string, string])[] = [
  [
    {
      code: 'figure/wrong',
      places,
      part: 4,
      whole: 105,
      exact: 3.80952,
      wholes: { from: 95, to: 96 },
      parts: null,
    },
    'Отчёт, № 1.4, 2023: напечатано «84,34 %», а 4 из 105 – это 3,8095 %; напечатанное вышло бы при целом 95–96.',
    'Отчёт, No. 1.4, 2023: “84,34 %” is printed, but 4 of 105 is 3.8095%; the printed percent needs a whole of 95–96.',
  ],
  [
    { code: 'figure/impossible', places, reason: 'above-whole', part: 48, whole: 44 },
    'Отчёт, № 1.4, 2023: часть (48) больше целого (44), такая доля невозможна; напечатано «84,34 %».',
    'Отчёт, No. 1.4, 2023: the part (48) is above the whole (44), which no share can be; printed: “84,34 %”.',
  ],
  [
    { code: 'figure/impossible', places, reason: 'no-part', part: null, whole: 105 },
    'Отчёт, № 1.4, 2023: напечатано «84,34 %», но ни одно целое число из 105 не даёт такого процента.',
    'Отчёт, No. 1.4, 2023: “84,34 %” is printed, but no whole number out of 105 gives that percent.',
  ],
  [
    { code: 'rounding/mixed', places, majority: 'cut-off', followed: 4 },
    'Отчёт, № 1.4, 2023: в документе у большинства долей (4) лишние знаки отброшены, а эти округлены, половина – вверх: Отчёт, № 1.4, 2023 – «84,34 %».',
    'Отчёт, No. 1.4, 2023: the decimals of 4 shares of the document are cut off, but these are rounded half up: Отчёт, No. 1.4, 2023 – “84,34 %”.',
  ],
  [
    { code: 'rounding/mixed', places, majority: 'half-up', followed: 21 },
    'Отчёт, № 1.4, 2023: в документе большинство долей (21) округлено, половина – вверх, а у этих лишние знаки просто отброшены: Отчёт, № 1.4, 2023 – «84,34 %».',
    'Отчёт, No. 1.4, 2023: 21 shares of the document are rounded half up, but the decimals of these are cut off: Отчёт, No. 1.4, 2023 – “84,34 %”.',
  ],
  [
    { code: 'parts/base', places, sum: 46, stated: null, from: 49, to: 49, fits: 6 },
    'Отчёт, № 1.4, 2023: проценты 6 частей посчитаны от целого 49, а сами части складываются в 46.',
    'Отчёт, No. 1.4, 2023: the percents of 6 parts were taken from a whole of 49, but the parts add up to 46.',
  ],
  [
    {
      code: 'link/differ',
      places: [PLACE, OTHER],
      reason: 'Оба говорят об одной доле.',
      recomputed: { part: 1347, whole: 1863, percent: 72.3 },
    },
    'Отчёт, № 1.4, 2023: напечатано «84,34 %», а у связанного показателя (Паспорт, № 3.4, 2023) – «60 %», хотя они должны совпадать: оба говорят об одной доле; по напечатанным числам вышло бы 1347 из 1863, это 72,3 %.',
    'Отчёт, No. 1.4, 2023: “84,34 %” is printed, but the linked indicator (Паспорт, No. 3.4, 2023) has “60 %”; the two ought to agree: “Оба говорят об одной доле”; by the printed numbers it would be 1347 of 1863, which is 72.3%.',
  ],
  [
    { code: 'target/differs', places, growth: { from: 53, by: 6, to: 59 } },
    'Отчёт, № 1.4, 2023: цель в разных местах разная: Отчёт, № 1.4, 2023 – «84,34 %»; похоже, 6 – это прирост: 53 + 6 = 59.',
    'Отчёт, No. 1.4, 2023: the target differs from place to place: Отчёт, No. 1.4, 2023 – “84,34 %”; 6 may be the growth: 53 + 6 = 59.',
  ],
  [
    { code: 'mark/contradicts', places, mark: true, target: '90' },
    'Отчёт, № 1.4, 2023: отметка говорит «выполнен», а факт «84,34 %» при плане «90» – обратное.',
    'Отчёт, No. 1.4, 2023: the mark says “met”, but the fact “84,34 %” with the target “90” says the opposite.',
  ],
  [
    { code: 'deadline/far', places, ended: '2023-08-31', days: 121 },
    'Отчёт, № 1.4, 2023: отчёт ждут «84,34 %»: период закончился 31.08.2023, за 121 день до этого.',
    'Отчёт, No. 1.4, 2023: the report is due “84,34 %”: its period ended on 2023-08-31, 121 days before.',
  ],
  [
    { code: 'printed/blank', places: [{ ...PLACE, printed: '' }], what: 'responsible' },
    'Отчёт, № 1.4, 2023: ответственный не назван: № 1.4.',
    'Отчёт, No. 1.4, 2023: nobody is named as responsible: No. 1.4.',
  ],
  [
    {
      code: 'publication/unreadable',
      places: [{ cell: 'B5', where: 'B5', subject: '', period: '', printed: 'цифра' }],
      field: 'Вид',
      expected: 'kind',
    },
    'B5: в столбце «Вид» стоит «цифра», а такого вида нет; виды – в списке этой ячейки.',
    'B5: the column “Вид” has “цифра”, which is no kind; the kinds are in the list of the cell.',
  ],
];

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test.each(SAMPLES)('$code is told in Russian and English', (finding, russian, english) => {
  expect(plain(formatAuditFinding(finding, chooseAuditMessages('ru')).message)).toBe(russian);
  expect(plain(formatAuditFinding(finding, chooseAuditMessages('en')).message)).toBe(english);
});

test('long lists say how many more there are', () => {
  const many = Array.from({ length: 11 }, (_, index) => ({ ...PLACE, subject: String(index + 1) }));
  const finding = { code: 'due/no-year', places: many } as const;

  expect(formatAuditFinding(finding, chooseAuditMessages('ru')).message).toContain('; и ещё 3.');
  expect(formatAuditFinding(finding, chooseAuditMessages('en')).message).toContain('; and 3 more.');
});

test('every code has a kind and an advice in both languages', () => {
  const [ru, en] = [chooseAuditMessages('ru').findings, chooseAuditMessages('en').findings];

  expect(Object.keys(ru).sort()).toEqual(Object.keys(en).sort());
  for (const { kind, advice } of [...Object.values(ru), ...Object.values(en)]) {
    expect(kind).not.toBe('');
    expect(advice).toMatch(/\.$/);
  }
  expect(new Set(Object.values(ru).map(({ advice }) => advice)).size).toBeGreaterThan(50);
});
