import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { joinPartFacts } from '../../../../src/core/reporting/summary/figure-cells.ts';

const parts = kemerovoCity.indicators.find(({ code }) => code === '3.2')?.targets['2023']?.parts;
if (parts === undefined) throw new Error('no parts');
const rows = parts.map((part, index) => ({ row: 7 + index, part, code: `3.2 (${index + 1})` }));

function join(actuals: readonly (number | null)[]) {
  const results = rows.map(({ part }, index) => {
    return { part, actual: actuals[index] ?? null, met: null };
  });
  return joinPartFacts(rows, results, chooseSheetWords('ru'));
}

test.each([
  [[151, 30], '151; 30'],
  [[1.005, 30], '1,01; 30'],
  [[-1.005, 0], '-1,01; 0'],
  [[0, 2.5], '0; 2,5'],
  [[null, 30], ''],
])('the facts %j of the parts are shown as «%s», rounded half up', (actuals, expected) => {
  expect(join(actuals)).toMatchObject({ kind: 'formula', expected });
});
