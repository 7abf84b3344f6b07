// When a line of a plan is due: all wordings of the two published plans, and what people would type next.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Due } from '../../../../src/core/programme/due/due.ts';
import { parseDue } from '../../../../src/core/programme/due/parse-due.ts';

interface PublishedDue {
  readonly due: string;
  readonly parsed: {
    readonly kind: string;
    readonly months?: readonly string[];
    readonly months_of_year?: readonly number[];
    readonly from?: string;
    readonly to?: string;
  };
}

const published: Readonly<Record<string, readonly PublishedDue[]>> = JSON.parse(
  readFileSync(join(__dirname, '../../../fixtures/due-texts.json'), 'utf8'),
);
const rows = Object.values(published).flat();

/** Every month that a span touches: 2023-07, 2023-08. */
function listMonths({ from, to }: { readonly from: string; readonly to: string }): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    const text = `${year}-${String(month).padStart(2, '0')}`;
    months.push(text);
    if (text >= to.slice(0, 7)) return months;
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
}

function describeDue(due: Due): unknown {
  switch (due.kind) {
    case 'dated':
      return due.spans.flatMap(listMonths);
    case 'recurring':
      return due.spans.flatMap(({ from, to }) =>
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
      );
    default:
      return due.kind;
  }
}

function expectDue({ parsed }: PublishedDue): unknown {
  if (parsed.months !== undefined) return parsed.months;
  if (parsed.months_of_year !== undefined) return parsed.months_of_year;
  if (parsed.from !== undefined && parsed.to !== undefined) {
    return listMonths({ from: parsed.from, to: `${parsed.to}-31` });
  }
  return parsed.kind === 'by_other_document_or_event' ? 'by-schedule' : 'throughout';
}

test('all 77 published wordings are read as a careful person reads them', () => {
  expect(rows).toHaveLength(77);
  expect(rows.map((row) => [row.due, describeDue(parseDue(row.due))])).toEqual(
    rows.map((row) => [row.due, expectDue(row)]),
  );
});

test.each<[string, Due]>([
  ['', { kind: 'none' }],
  ['  ', { kind: 'none' }],
  ['—', { kind: 'none' }],
  ['до 15.01.2024', { kind: 'dated', spans: [{ from: '2024-01-15', to: '2024-01-15' }] }],
  ['в срок до 5.1.2024 г.', { kind: 'dated', spans: [{ from: '2024-01-05', to: '2024-01-05' }] }],
  [
    'с 01.09.2023 - 15.01.2024',
    { kind: 'dated', spans: [{ from: '2023-09-01', to: '2024-01-15' }] },
  ],
  [
    'Ноябрь 2023 – январь 2024',
    { kind: 'dated', spans: [{ from: '2023-11-01', to: '2024-01-31' }] },
  ],
  [
    'с 01.09.2023 по 15.01.2024',
    { kind: 'dated', spans: [{ from: '2023-09-01', to: '2024-01-15' }] },
  ],
  ['февраль 2024', { kind: 'dated', spans: [{ from: '2024-02-01', to: '2024-02-29' }] }],
  ['II квартал 2024', { kind: 'dated', spans: [{ from: '2024-04-01', to: '2024-06-30' }] }],
  ['1 квартал', { kind: 'recurring', spans: [{ from: 1, to: 3 }] }],
  ['Мая', { kind: 'recurring', spans: [{ from: 5, to: 5 }] }],
  ['ноябрь - февраль', { kind: 'recurring', spans: [{ from: 11, to: 2 }] }],
  ['В течение учебного года (по запросу)', { kind: 'throughout', year: 'school' }],
  ['ежегодно', { kind: 'throughout', year: 'calendar' }],
  ['по графику', { kind: 'by-schedule' }],
  ['16.12.202 2', { kind: 'refused' }],
  ['31.02.2024', { kind: 'refused' }],
  ['май 2023, июнь', { kind: 'refused' }],
  ['2024', { kind: 'refused' }],
  ['скоро', { kind: 'refused' }],
  ['-5', { kind: 'refused' }],
])('parseDue(%j) gives %j', (printed, due) => {
  expect(parseDue(printed)).toEqual(due);
});

test('parseDue takes any text without throwing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      expect(parseDue(text).kind).toMatch(/^[a-z-]+$/);
    }),
  );
});
