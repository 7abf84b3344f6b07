// The sentences for a file that cannot be read as .xlsx: what is wrong with it and what to do. The command line and the page say the same.

import type { XlsxRefusal } from '../xlsx/xlsx-refusal.ts';

const MEGABYTE = 1024 * 1024;

function inRussian(name: string, refusal: XlsxRefusal): string {
  const file = `Файл «${name}»`;
  switch (refusal.kind) {
    case 'not-xlsx':
      return `${file} – не таблица .xlsx. Скачайте таблицу в формате «Microsoft Excel (.xlsx)» и повторите.`;
    case 'old-xls':
      return `${file} сохранён в старом формате .xls. Откройте его и сохраните как «Книга Excel (.xlsx)».`;
    case 'encrypted':
      return `${file} защищён паролем. Снимите пароль (Файл → Сведения → Защита книги) и повторите.`;
    case 'damaged':
      return `${file} повреждён или скачан не до конца. Скачайте таблицу ещё раз и повторите.`;
    case 'too-large':
      return `${file} слишком велик: в распакованном виде ${Math.round(refusal.unpackedBytes / MEGABYTE)} МБ, можно не больше ${Math.round(refusal.limit / MEGABYTE)} МБ. Удалите лишние листы и картинки и повторите.`;
    case 'too-many-cells':
      return `${file}: на листе «${refusal.sheet}» последняя занятая ячейка – ${refusal.cell}, это слишком далеко. Удалите лишние пустые строки и столбцы этого листа и повторите.`;
    case 'empty':
      return `${file} не содержит ни одного листа. Проверьте, тот ли это файл.`;
  }
}

function inEnglish(name: string, refusal: XlsxRefusal): string {
  const file = `The file “${name}”`;
  switch (refusal.kind) {
    case 'not-xlsx':
      return `${file} is not an .xlsx table. Download the table as “Microsoft Excel (.xlsx)” and try again.`;
    case 'old-xls':
      return `${file} is in the old .xls format. Open it and save it as “Excel Workbook (.xlsx)”.`;
    case 'encrypted':
      return `${file} is protected by a password. Remove the password (File → Info → Protect Workbook) and try again.`;
    case 'damaged':
      return `${file} is damaged or was not downloaded completely. Download the table again and retry.`;
    case 'too-large':
      return `${file} is too large: ${Math.round(refusal.unpackedBytes / MEGABYTE)} MB when unpacked, ${Math.round(refusal.limit / MEGABYTE)} MB at most. Remove sheets and pictures that are not needed and try again.`;
    case 'too-many-cells':
      return `${file}: on the sheet “${refusal.sheet}” the last used cell is ${refusal.cell}, which is too far out. Delete the blank rows and columns of this sheet and try again.`;
    case 'empty':
      return `${file} has no sheets. Check that it is the right file.`;
  }
}

/** Gives the sentence in a language; the name is the file's, or its path. */
export function explainRefusal(name: string, refusal: XlsxRefusal, language: 'ru' | 'en'): string {
  return language === 'ru' ? inRussian(name, refusal) : inEnglish(name, refusal);
}
