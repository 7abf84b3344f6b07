// Conditional rules over a file: those of the file to the byte, ours without a trace when they go.

import type { Sheet } from '../../../../src/local/workbook/workbook.ts';
import { SAMPLE, sheetAt } from '../sample-file.ts';
import { changedParts, difference, FORM, HIGHLIGHT, writeChanged } from '../write-changed.ts';

describe('conditional rules', () => {
  test('ours is a block of its own behind those of the file, rows untouched', () => {
    const { texts } = writeChanged((form) => {
      form.conditionalRules.push(HIGHLIGHT);
      form.rulesChanged = true;
    });
    expect(changedParts(texts)).toEqual(['xl/styles.xml', FORM]);
    expect(difference(SAMPLE[FORM] ?? '', texts[FORM] ?? '').gone).toBe('');
    expect(texts[FORM]).toContain(
      '</conditionalFormatting><conditionalFormatting sqref="B2:B4 D9"><cfRule type="expression" dxfId="1" priority="3"><formula>AND(B2&lt;&gt;&quot;&quot;,B2&gt;10)</formula></cfRule></conditionalFormatting>\r\n<dataValidations',
    );
  });

  test('ours goes away without a trace', () => {
    const added = writeChanged((form) => {
      form.conditionalRules.unshift(HIGHLIGHT);
      form.rulesChanged = true;
    });
    const { texts } = writeChanged((form) => {
      expect(form.conditionalRules).toHaveLength(3);
      form.conditionalRules = form.conditionalRules.filter(
        (rule) => rule.kind === 'opaque' || rule.criteria !== 'CUSTOM_FORMULA',
      );
      form.rulesChanged = true;
    }, added.bytes);
    expect(texts[FORM]).toBe(SAMPLE[FORM]);
  });

  test('a look that is there is used again', () => {
    const add = (form: Sheet): void => {
      form.conditionalRules.push(HIGHLIGHT);
      form.rulesChanged = true;
    };
    const first = writeChanged(add);
    const second = writeChanged(add, first.bytes);
    expect(second.texts['xl/styles.xml']).toBe(first.texts['xl/styles.xml']);
  });

  test('one rule of a block of the file goes, its neighbour stays', () => {
    const { texts, back } = writeChanged((form) => {
      form.conditionalRules = form.conditionalRules.filter(({ kind }) => kind === 'opaque');
      form.rulesChanged = true;
    });
    expect(difference(SAMPLE[FORM] ?? '', texts[FORM] ?? '').come).toBe('');
    expect(sheetAt(back, 0).conditionalRules.map(({ kind }) => kind)).toEqual(['opaque']);
  });

  test('a sheet that had none gets and loses one', () => {
    const sheet2 = 'xl/worksheets/sheet2.xml';
    const added = writeChanged((_form, workbook) => {
      const list = sheetAt(workbook, 1);
      list.conditionalRules = [HIGHLIGHT];
      list.rulesChanged = true;
    });
    expect(added.texts[sheet2]).toContain('</sheetData><conditionalFormatting');
    const removed = writeChanged((_form, workbook) => {
      const list = sheetAt(workbook, 1);
      list.conditionalRules = [];
      list.rulesChanged = true;
    }, added.bytes);
    expect(removed.texts[sheet2]).toBe(SAMPLE[sheet2]);
  });

  test.each([
    ['NUMBER_BETWEEN', [1, 5]],
    ['NUMBER_GREATER_THAN_OR_EQUAL_TO', ['=$A$1']],
    ['TEXT_EQUAL_TO', ['да "нет"']],
    ['TEXT_CONTAINS', ['а<б']],
    ['TEXT_DOES_NOT_CONTAIN', ['x']],
    ['TEXT_STARTS_WITH', ['не']],
    ['TEXT_ENDS_WITH', ['…']],
    ['CELL_EMPTY', []],
    ['CELL_NOT_EMPTY', []],
    ['CUSTOM_FORMULA', ['=A1>0']],
  ])('%s %j is read back as it was set', (criteria, values) => {
    const { back } = writeChanged((form) => {
      form.conditionalRules = [{ ...HIGHLIGHT, criteria, values }];
      form.rulesChanged = true;
    });
    expect(sheetAt(back, 0).conditionalRules).toMatchObject([
      { criteria, values, areas: HIGHLIGHT.areas, format: { background: '#fce8b2', bold: true } },
    ]);
  });
});

describe('a colour scale of the file', () => {
  const SCALE =
    '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>';

  test('on other cells is written with its bytes, the rule beside it stays', () => {
    const { texts, back } = writeChanged((form) => {
      form.conditionalRules = form.conditionalRules.map((rule) =>
        rule.kind === 'opaque'
          ? { ...rule, areas: [{ row: 2, column: 2, rows: 20, columns: 1 }] }
          : rule,
      );
      form.rulesChanged = true;
    });

    expect(texts[FORM]).toContain(`<conditionalFormatting sqref="B2:B21">${SCALE}`);
    expect(texts[FORM]).toContain('<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs"');
    expect(sheetAt(back, 0).conditionalRules.map(({ kind }) => kind)).toEqual([
      'opaque',
      'boolean',
    ]);
  });
});
