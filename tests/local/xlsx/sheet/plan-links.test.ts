// Links of changed cells over a file.

import { newCell, putCell, SAMPLE, sheetAt } from '../sample-file.ts';
import { difference, FORM, writeChanged } from '../write-changed.ts';

describe('links', () => {
  test('of changed cells are written, all others keep their bytes', () => {
    const { texts, back } = writeChanged((form) => {
      const link = (address: string) => [{ start: 0, end: 2, link: address }];
      putCell(form, 9, 1, newCell('да', {}, { runs: link('#gid=7&range=C3:D4') }));
      putCell(form, 9, 2, newCell('да', {}, { runs: link('https://example.com/#x') }));
      putCell(form, 9, 3, newCell('да', {}, { runs: link('#gid=3') }));
      putCell(form, 4, 1, newCell('без ссылки'));
    });
    const rows = sheetAt(back, 0).rows;
    expect([1, 2, 3].map((column) => rows[9]?.[column]?.runs?.[0]?.link)).toEqual([
      '#gid=7&range=C3:D4',
      'https://example.com/#x',
      '#gid=3&range=A1',
    ]);
    expect(rows[4]?.[1]?.runs).toBeNull();
    expect(texts[FORM]).toContain('<hyperlinks><hyperlink ref="A2" r:id="rId1"/>');
    const rels = 'xl/worksheets/_rels/sheet1.xml.rels';
    expect(difference(SAMPLE[rels] ?? '', texts[rels] ?? '').gone).toBe('');
  });

  test('inside HYPERLINK lead to the sheet by its name in the file, by its id for scripts', () => {
    const formula = '=HYPERLINK("#gid=7&range=B5";"B5")';
    const { texts, back } = writeChanged((form) => {
      putCell(form, 9, 1, newCell('B5', {}, { formula }));
      putCell(form, 9, 2, newCell('а', {}, { formula: '=HYPERLINK("#gid=99&range=B5","а")' }));
      putCell(
        form,
        9,
        3,
        newCell('а', {}, { formula: '=HYPERLINK("https://example.org/#x","#а")' }),
      );
    });
    const escaped = (text: string) => text.replaceAll('"', '&quot;');
    expect(texts[FORM]).toContain(escaped(`<f>HYPERLINK("#'Спи''сок'!B5","B5")</f>`));
    expect([1, 2, 3].map((column) => sheetAt(back, 0).rows[9]?.[column]?.formula)).toEqual([
      '=HYPERLINK("#gid=7&range=B5","B5")',
      '=HYPERLINK("#gid=99&range=B5","а")',
      '=HYPERLINK("https://example.org/#x","#а")',
    ]);
  });
});
