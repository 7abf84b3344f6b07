import { formatCheck } from '../../../src/addon/writing/apply-checks.ts';
import type { PlannedCheck } from '../../../src/core/workbook/plan.ts';

const BLOCK = { row: 5, column: 3, rows: 60, columns: 2 };

function check(accepts: PlannedCheck['accepts'], ...words: string[]): PlannedCheck {
  return { block: BLOCK, accepts, words, help: 'Целое число' };
}

test.each([
  [check('anything'), '=TRUE'],
  [check('number'), '=IF(ISNUMBER(C5);C5>=0;FALSE)'],
  [check('whole'), '=IF(ISNUMBER(C5);AND(C5>=0;C5=INT(C5));FALSE)'],
  [check('whole', '-'), '=IF(ISNUMBER(C5);AND(C5>=0;C5=INT(C5));C5="-")'],
  [check('number', '-', 'н/п'), '=IF(ISNUMBER(C5);C5>=0;OR(C5="-";C5="н/п"))'],
  [check('number', 'так "и" так'), '=IF(ISNUMBER(C5);C5>=0;C5="так ""и"" так")'],
])('the condition of %j is %s', (given, formula) => {
  expect(formatCheck(given)).toBe(formula);
});
