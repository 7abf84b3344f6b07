import fc from 'fast-check';
import { judgeParts } from '../../../../src/core/evaluating/judge-parts.ts';
import { measureGap } from '../../../../src/core/evaluating/measure-gap.ts';
import { computeActual } from '../../../../src/core/evaluating/share.ts';
import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import type { TargetPart } from '../../../../src/core/programme/target.ts';
import {
  addRow,
  finishSheet,
  startSheet,
} from '../../../../src/core/reporting/draft/sheet-draft.ts';
import { buildGapCell } from '../../../../src/core/reporting/summary/gap-formula.ts';
import { buildFigures, buildPart } from '../../evaluating/build-figures.ts';
import { calculatePlans } from '../written-sheet.ts';

/** The gap's cell with its figures beside it: numerator, denominator, fact, target, verdict, gap. */
function buildRow(
  part: TargetPart,
  numerator: number,
  denominator: number | null,
  language: 'ru' | 'en' = 'ru',
) {
  const actual = computeActual(numerator, denominator, part.unit) ?? numerator;
  const figures = buildFigures({ numerator, denominator, actual });
  const [result] = judgeParts([part], figures, part.unit);
  if (result === undefined) throw new Error('no part');
  const base =
    denominator === null
      ? null
      : {
          numerator: 'A1',
          denominator: 'B1',
          numeratorValue: numerator,
          denominatorValue: denominator,
        };
  const verdict = { verdict: 'E1', missedText: '—' };
  const source = { actual: 'C1', target: 'D1', schools: undefined, base, ...verdict };
  const piece = measureGap([result], figures)?.pieces[0];
  const messages = chooseMessages(language);
  const cell = buildGapCell(result, piece, source, messages, language === 'ru' ? ',' : '.');
  const said = piece === undefined ? '' : messages.formatGap({ pieces: [piece] });
  const draft = startSheet(6);
  addRow(draft, [
    numerator,
    denominator,
    actual,
    part.value,
    result.met === false ? '—' : '✓',
    cell,
  ]);
  const columnWidths = [1, 1, 1, 1, 1, 1];
  const plan = finishSheet(draft, { name: 'Лист', columnWidths, frozenRows: 0, frozenColumns: 0 });
  return { plan, cell, said };
}

function calculate(row: ReturnType<typeof buildRow>) {
  return calculatePlans([row.plan]).get('Лист')?.[0]?.[5];
}

const PUPIL = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };

describe('buildGapCell', () => {
  test.each([
    ['a count', buildPart({ value: 6 }), 3, null, 'не хватает 3 встреч'],
    ['one', buildPart({ value: 22 }), 1, null, 'не хватает 21 встречи'],
    ['eleven', buildPart({ value: 12 }), 1, null, 'не хватает 11 встреч'],
    [
      'a share with its base',
      buildPart({ value: 90, unit: 'percent', noun: PUPIL }),
      27,
      301,
      'не хватает 244 обучающихся',
    ],
    [
      'a share without base',
      buildPart({ value: 70, unit: 'percent', noun: PUPIL }),
      60,
      null,
      'не хватает 10 п.\u00a0п.',
    ],
    [
      'hundredths',
      buildPart({ value: 70, unit: 'percent', noun: null }),
      69.75,
      null,
      'не хватает 0,25 п.\u00a0п.',
    ],
    [
      'a fact about each school',
      buildPart({ scope: 'each-school' }),
      3,
      null,
      'не хватает 3 встреч',
    ],
    [
      'what is not done',
      buildPart({ comparator: 'done', value: 1, unit: 'none', noun: null }),
      0,
      null,
      'не сделано',
    ],
    ['nothing', buildPart({ value: 6 }), 6, null, ''],
    ['an excess', buildPart({ value: 2, comparator: 'at-most' }), 5, null, /3 встреч/],
  ])('of %s is live and says what messages say', (_, part, numerator, denominator, text) => {
    const row = buildRow(part, numerator, denominator);

    expect(row.cell).toMatchObject({ kind: 'formula', expected: row.said });
    expect(calculate(row)).toEqual(typeof text === 'string' ? text : expect.stringMatching(text));
  });

  test('a share in English has a point', () => {
    const part = buildPart({ value: 70, unit: 'percent', noun: null });
    const row = buildRow(part, 69.75, null, 'en');

    expect(row.cell).toMatchObject({ kind: 'formula' });
    expect(calculate(row)).toBe(row.said);
  });

  test.each([
    ['a number with thousands apart', buildPart({ value: 20_000 }), 1],
    ['less than a hundredth', buildPart({ value: 70, unit: 'percent', noun: null }), 69.999],
    ['a unit without words', buildPart({ unit: 'none', noun: null }), 3],
  ])('%s is the core’s own words, not live', (_, part, numerator) => {
    const row = buildRow(part, numerator, null);

    expect(row.cell).toBe(row.said);
    expect(row.said).not.toBe('');
  });

  test('whatever the figures, the cell comes to what messages say', () => {
    const parts = fc.record({
      unit: fc.constantFrom('count', 'percent'),
      value: fc.integer({ min: 0, max: 500 }).map((value) => value / 4),
      comparator: fc.constantFrom('at-least', 'at-most'),
    });
    const amounts = fc.tuple(
      fc.integer({ min: 0, max: 300 }),
      fc.option(fc.integer({ min: 1, max: 300 })),
    );
    fc.assert(
      fc.property(parts, amounts, ({ unit, value, comparator }, [numerator, denominator]) => {
        const part = buildPart({ unit, value, comparator, noun: PUPIL });
        const row = buildRow(part, numerator, denominator);

        expect(calculate(row) ?? '').toBe(row.said);
      }),
      { numRuns: 60 },
    );
  });
});
