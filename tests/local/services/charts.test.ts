import { evaluateScript, failureOf, openTestHost, testWorkbook } from '../open-test-host.ts';

const BUILD = `sheet.newChart().asColumnChart().addRange(sheet.getRange('A2:A4')).addRange(sheet.getRange('C2:C4'))
  .setNumHeaders(0).setOption('title', 'Доли').setOption('series', { 0: { labelInLegend: '2022' } })
  .setPosition(6, 1, 0, 0)`;

describe('a chart', () => {
  test.each([
    ['sheet.getCharts().length', 0],
    [`sheet.insertChart(${BUILD}.build()); return sheet.getCharts().length;`, 1],
    [`${BUILD}.build(); return sheet.getCharts().length;`, 0],
    [
      `sheet.insertChart(${BUILD}.build()); return sheet.getCharts()[0].getOptions().get('title');`,
      'Доли',
    ],
    [
      `sheet.insertChart(${BUILD}.build()); return sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation());`,
      ['A2:A4', 'C2:C4'],
    ],
    [
      `sheet.insertChart(${BUILD}.build()); sheet.removeChart(sheet.getCharts()[0]); return sheet.getCharts().length;`,
      0,
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test.each([
    [`${BUILD}.setOption('titel', 'x')`, 'The chart option "titel" is not in the local host.'],
    [`${BUILD}.setOption('width', '5')`, 'The chart option "width" cannot be "5".'],
    [`${BUILD}.setOption('colors', ['red'])`, 'The chart option "colors" cannot be ["red"].'],
    [`${BUILD}.setNumHeaders(1)`, 'Header rows of a chart are not in the local host.'],
    ['sheet.newChart().asColumnChart().build()', 'A chart needs ranges.'],
    [
      "sheet.newChart().addRange(sheet.getRange('A1:B2'))",
      'A chart range must be one column here.',
    ],
    [
      `ss.getSheetByName('Форма 1').insertChart(${BUILD}.build())`,
      'The chart was built for another sheet.',
    ],
    [
      `const chart = ${BUILD}.build(); sheet.insertChart(chart); sheet.insertChart(chart); return 0;`,
      'The chart is there already.',
    ],
    [`sheet.removeChart(${BUILD}.build())`, 'The chart is not on this sheet.'],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });

  test('listing and placing are counted, building is not', () => {
    const code = `function build() { const sheet = SpreadsheetApp.getActiveSheet(); ${BUILD}.build(); }
      function place() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.insertChart(${BUILD}.build()); }`;
    const count = (name: string) => {
      const host = openTestHost(code, { workbook: testWorkbook() });
      host.call(name);
      return host.stats().total;
    };
    expect(count('place') - count('build')).toBe(1);
  });
});
