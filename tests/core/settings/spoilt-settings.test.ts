// Settings sheets spoilt in any way: no crash, and every fault can be said.

import fc from 'fast-check';
import { checkSettings } from '../../../src/core/checking/check-settings.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatFinding } from '../../../src/core/messages/format-finding.ts';
import { formatProblem } from '../../../src/core/messages/problems.ts';
import { checkProgramme } from '../../../src/core/programme/check-programme.ts';
import { readProgramme } from '../../../src/core/settings/read-programme.ts';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { NO_REGISTER } from '../reading/find-table.ts';
import { anyText } from './any-programme.ts';
import { changeSheet, holdSettings } from './edit-settings.ts';

const SETTINGS = holdSettings();
const NAMES = SETTINGS.sheets.map(({ name }) => name);

const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  anyText,
  fc.double(),
  fc.boolean(),
  fc.constant<CellValue>({ kind: 'date' }),
  fc.constant<CellValue>({ kind: 'error', code: '#REF!' }),
  fc.constantFrom('Задачи', 'Код', 'Показатель', 'как у 1.1', 'план 2023', 'форма', '1.1', 'сбор'),
);

type Spoiling = (workbook: WorkbookSnapshot) => WorkbookSnapshot;

/** Types over a cell, deletes rows or columns, or deletes a whole sheet. */
const anySpoiling: fc.Arbitrary<Spoiling> = fc
  .tuple(
    fc.constantFrom(...NAMES),
    fc.constantFrom('cell', 'cell', 'cell', 'rows', 'columns', 'sheet'),
    fc.nat(40),
    fc.nat(25),
    anyValue,
  )
  .map(
    ([name, kind, row, column, value]): Spoiling =>
      (workbook) => {
        if (kind === 'sheet') return { sheets: workbook.sheets.filter((one) => one.name !== name) };
        return changeSheet(workbook, name, (rows) => {
          if (kind === 'rows') return rows.filter((_, at) => at !== row && at !== row + 1);
          if (kind === 'columns') return rows.map((line) => line.filter((_, at) => at !== column));
          return rows.map((line, r) =>
            r === row ? line.map((cell, c) => (c === column ? value : cell)) : line,
          );
        });
      },
  );

test('a programme that can be evaluated, or a reason why there is none', () => {
  fc.assert(
    fc.property(fc.array(anySpoiling, { minLength: 1, maxLength: 8 }), (spoilings) => {
      const workbook = spoilings.reduce((before, spoil) => spoil(before), SETTINGS);
      const request = { programmeId: null, year: null };
      const reading = readProgramme(workbook, NO_REGISTER, request);

      if (reading.kind === 'refused') {
        expect(formatProblem(reading.problem, 'ru')).toMatch(/^[А-Я].*\.$/s);
        return;
      }
      const check = checkProgramme(reading.programme);
      const kinds = check.kind === 'faulty' ? check.faults.map(({ kind }) => kind) : [];
      // Indicators of unknown tasks stay, and stand among the others.
      expect(kinds.filter((kind) => kind !== 'unknown-task')).toEqual([]);
      for (const language of ['ru', 'en'] as const) {
        for (const finding of checkSettings(reading.faults)) {
          const { message, advice } = formatFinding(finding, chooseMessages(language));
          expect(message).not.toMatch(/undefined|NaN|\[object/);
          expect(advice).toMatch(/\.$/);
        }
      }
    }),
    { numRuns: 60 },
  );
});
