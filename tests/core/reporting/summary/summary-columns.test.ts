import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import {
  chooseSummaryWidths,
  SUMMARY_COLUMNS,
  summaryColumn,
} from '../../../../src/core/reporting/summary/summary-columns.ts';

const USUAL = SUMMARY_COLUMNS.map(([, width]) => width);

function pick(widths: readonly number[]) {
  return (['unit', 'baseline', 'target', 'finalTarget'] as const).map(
    (name) => widths[summaryColumn(name) - 1],
  );
}

test('short units and targets keep the usual widths', () => {
  expect(chooseSummaryWidths(kemerovoCity.indicators, [2023, 2025])).toEqual(USUAL);
  expect(chooseSummaryWidths([], [2023])).toEqual(USUAL);
});

test('a wordy target widens the three columns of targets alike', () => {
  const widths = chooseSummaryWidths(berezniki.indicators, [2023, 2024]);

  expect(pick(widths)).toEqual([36, 123, 123, 123]);
});

test('a unit in words is not broken', () => {
  const [first] = kemerovoCity.indicators;
  if (first === undefined) throw new Error('no indicator');
  const own: Indicator = { ...first, unitPrinted: 'договор' };

  expect(pick(chooseSummaryWidths([own], [2023]))).toEqual([52, 78, 78, 78]);
});
