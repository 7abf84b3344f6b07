// Formulas that a file brought follow a person's edits, where the engine knows them; the file's bytes stay.

import { unzipSync } from 'fflate';
import { sampleFile, worksheet } from '../xlsx/sample-file.ts';
import { ask, builtSession, expectBook, open, viewOf } from './open-session.ts';

const FORM = 'xl/worksheets/sheet1.xml';
const LIST = 'xl/worksheets/sheet2.xml';

/** The form with a number in A1, and cells that hang on it. */
function openForm(cells: string, list = '<c r="A1"><v>1</v></c>') {
  const bytes = sampleFile({
    [FORM]: worksheet(`<sheetData><row r="1"><c r="A1"><v>2</v></c>${cells}</row></sheetData>`),
    [LIST]: worksheet(`<sheetData><row r="1">${list}</row></sheetData>`),
  });
  const session = builtSession();
  const book = expectBook(open(session, 'a.xlsx', bytes));
  const [form, other] = book.tabs;
  const sheetId = form?.id ?? 0;
  const type = (text: string) =>
    ask(session, { kind: 'edit', sheetId, row: 1, column: 1, texts: [[text]], answers: [] });
  return { session, type, form: form?.name ?? '', other: other?.name ?? '', bytes };
}

test.each([
  ['follows', '<c r="B1"><f>A1*10</f><v>20</v></c>', '50'],
  [
    'follows through another',
    '<c r="B1"><f>C1+1</f><v>5</v></c><c r="C1"><f>A1*2</f><v>4</v></c>',
    '11',
  ],
  ['becomes the error that it comes to', '<c r="B1"><f>1/(A1-5)</f><v>-0.333</v></c>', '#DIV/0!'],
  [
    'keeps its value where the engine does not know a function',
    '<c r="B1"><f>НЕТТАКОЙ(A1)</f><v>7</v></c>',
    '7',
  ],
])('a formula of the file %s', (_, cells, shown) => {
  const { session, type, form } = openForm(cells);

  expect(viewOf(session, type('5'), form).texts[0]?.[1]).toBe(shown);
});

test('a formula on another sheet follows, its sheet is told as changed, its bytes stay', () => {
  const { session, type, other, bytes } = openForm('', `<c r="A1"><f>'Форма'!A1+1</f><v>3</v></c>`);
  const book = type('5');
  const saved = session.answer({ kind: 'save' });

  expect(viewOf(session, book, other).texts[0]).toEqual(['6']);
  expect(book.changedSheetIds).toHaveLength(2);
  expect(saved.kind === 'saved' && unzipSync(saved.bytes)[LIST]).toEqual(unzipSync(bytes)[LIST]);
});
