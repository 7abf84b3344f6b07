import {
  formatFileFormula,
  readFileFormula,
} from '../../../../src/local/xlsx/formula/file-formula.ts';

test.each([
  ['=SUM(A1;B2)', 'SUM(A1,B2)'],
  ['=SUM(A1,B2)', 'SUM(A1,B2)'],
  ['=IF(A1=";";"а""б;";1)', 'IF(A1=";","а""б;",1)'],
  ["='Л;1'!A1;2", "'Л;1'!A1,2"],
  ["='О''К;'!A1", "'О''К;'!A1"],
  ['={1;2,"а;}"}', '{1;2,"а;}"}'],
  ['=SUM(A2:A;B2:$C;D:D;2:3)', 'SUM(A2:A1048576,B2:$C1048576,D:D,2:3)'],
  ['=ifs(A1;1)+XLOOKUP(1;A:A;B:B)', '_xlfn.ifs(A1,1)+_xlfn.XLOOKUP(1,A:A,B:B)'],
  ['=FILTER(A1:A9;B1:B9>0)', '_xlfn._xlws.FILTER(A1:A9,B1:B9>0)'],
  ['=Таблица1[Кол;онка]', 'Таблица1[Кол;онка]'],
  ['=-1', '-1'],
  ['=', ''],
  ['="незакрыто;', '"незакрыто;'],
])('formatFileFormula(%j) gives %j', (formula, written) => {
  expect(formatFileFormula(formula)).toBe(written);
});

test.each([
  ['SUM(A1,B2)', '=SUM(A1,B2)'],
  ['_xlfn._xlws.FILTER(A1,"_xlfn.x")', '=FILTER(A1,"_xlfn.x")'],
  ['=A1', '=A1'],
  [' ', null],
  ['', null],
])('readFileFormula(%j) gives %j', (written, formula) => {
  expect(readFileFormula(written)).toBe(formula);
});
