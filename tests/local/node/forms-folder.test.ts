// Which files of a folder are schools' workbooks.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandFault } from '../../../src/local/node/command-fault.ts';
import { listFiles, readFormsFolder } from '../../../src/local/node/forms-folder.ts';
import { createWorkbook } from '../../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';

const folder = mkdtempSync(join(tmpdir(), 'svodka-folder-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BOOK = writeXlsx(createWorkbook({ name: 'книга' }));
for (const name of ['СОШ 10.xlsx', 'СОШ 2.xlsx', 'СОШ 2 новая.xlsx', 'школы.svodka.xlsx']) {
  writeFileSync(join(folder, name), BOOK);
}
writeFileSync(join(folder, 'школы.svodka (прежний 1).xlsx'), BOOK);
writeFileSync(join(folder, 'письмо.txt'), 'письмо');
for (const name of ['.DS_Store', '~$СОШ 2.xlsx', 'Thumbs.db', 'desktop.ini']) {
  writeFileSync(join(folder, name), 'x');
}
mkdirSync(join(folder, 'архив'));

describe('readFormsFolder', () => {
  test('reads the workbooks in the order of their names, numbers as numbers', () => {
    const { files } = readFormsFolder(folder, []);
    expect(files.map(({ stem }) => stem)).toEqual(['СОШ 2', 'СОШ 2 новая', 'СОШ 10']);
    expect(files[0]?.workbook.sheets).toHaveLength(1);
  });

  test('leaves out those that are no school’s', () => {
    const { files } = readFormsFolder(folder, [join(folder, 'СОШ 2.xlsx')]);
    expect(files.map(({ stem }) => stem)).toEqual(['СОШ 2 новая', 'СОШ 10']);
  });

  test('tells of each file that is no table, and of folders inside', () => {
    const { problems } = readFormsFolder(folder, []);
    expect(problems).toEqual([
      expect.stringContaining('архив» не просмотрена'),
      expect.stringContaining('письмо.txt» – не таблица .xlsx'),
    ]);
  });

  test('a folder that is not there is a fault', () => {
    expect(() => readFormsFolder(join(folder, 'нет'), [])).toThrow(CommandFault);
    expect(listFiles(join(folder, 'нет'))).toEqual([]);
  });
});

test('listFiles names what must not be written over', () => {
  expect(
    listFiles(folder)
      .map((path) => path.slice(folder.length + 1))
      .sort(),
  ).toEqual(['СОШ 10.xlsx', 'СОШ 2 новая.xlsx', 'СОШ 2.xlsx', 'письмо.txt']);
});
