// What is said of corrections: done, taken back, or refused with nothing written.

export interface CorrectionWords {
  readonly corrected: (cell: string, before: string, after: string) => string;
  readonly undone: (cell: string, before: string) => string;
  /** The cell shows something else than the person saw. */
  readonly changed: (sheet: string, cell: string, expected: string) => string;
  /** The text can no longer be replaced by a number without changing a figure. */
  readonly notCertain: (sheet: string, cell: string, text: string) => string;
  /** The cell is another school's, or of another column, by now. */
  readonly moved: (sheet: string, cell: string, school: string) => string;
  readonly hasFormula: (sheet: string, cell: string) => string;
  readonly noRecord: string;
  readonly alreadyUndone: (cell: string) => string;
  /** The request names no cell. */
  readonly unclear: string;
  /** A service failed on the way. */
  readonly interrupted: (detail: string) => string;
  /** The cell was changed by somebody in the very moment; the record is on «Журнал». */
  readonly notWritten: (sheet: string, cell: string) => string;
}

const ru: CorrectionWords = {
  corrected: (cell, before, after) =>
    `В ячейке ${cell} вместо «${before}» записано ${after}. Прежний текст – на листе «Журнал»; исправление можно отменить.`,
  undone: (cell, before) =>
    `В ячейке ${cell} снова стоит «${before}». Отмена записана на листе «Журнал».`,
  changed: (sheet, cell, expected) =>
    `На листе «${sheet}» в ячейке ${cell} стоит уже не «${expected}»: таблица изменилась. Ничего не записано. Обновите панель и посмотрите ещё раз.`,
  notCertain: (sheet, cell, text) =>
    `На листе «${sheet}» в ячейке ${cell} нет текста «${text}», который можно заменить числом, не меняя показателей. Ничего не записано. Обновите панель и посмотрите ещё раз.`,
  moved: (sheet, cell, school) =>
    `На листе «${sheet}» в ячейке ${cell} стоит уже не то значение школы «${school}», которое вы подтвердили: строки или столбцы переставлены. Ничего не записано. Обновите панель и посмотрите ещё раз.`,
  hasFormula: (sheet, cell) =>
    `На листе «${sheet}» в ячейке ${cell} стоит формула, она не заменяется числом. Ничего не записано. Исправьте формулу в самой таблице.`,
  noRecord:
    'Такого исправления на листе «Журнал» нет, отменять нечего. Ничего не записано. Обновите панель.',
  alreadyUndone: (cell) => `Исправление ячейки ${cell} уже отменено. Ничего не записано.`,
  unclear:
    'Неясно, какую ячейку исправить. Ничего не записано. Обновите панель и попробуйте ещё раз.',
  interrupted: (detail) =>
    `Не получилось: ${detail}. В ячейке стоит либо прежнее, либо исправленное значение, других ячеек школ это не касалось. Обновите панель: она покажет, что записано; после этого действие можно повторить.`,
  notWritten: (sheet, cell) =>
    `На листе «${sheet}» ячейку ${cell} только что изменил кто-то другой, поэтому в неё ничего не записано. Обновите панель и посмотрите ещё раз.`,
};

const en: CorrectionWords = {
  corrected: (cell, before, after) =>
    `Cell ${cell} now holds ${after} instead of “${before}”. The former text is on the journal sheet; the correction can be taken back.`,
  undone: (cell, before) =>
    `Cell ${cell} holds “${before}” again. The journal sheet records that it was taken back.`,
  changed: (sheet, cell, expected) =>
    `On the sheet “${sheet}” cell ${cell} no longer shows “${expected}”: the table has changed. Nothing was written. Refresh the panel and look again.`,
  notCertain: (sheet, cell, text) =>
    `On the sheet “${sheet}” cell ${cell} has no text “${text}” that a number could replace without changing a figure. Nothing was written. Refresh the panel and look again.`,
  moved: (sheet, cell, school) =>
    `On the sheet “${sheet}” cell ${cell} no longer is the value of “${school}” that you confirmed: rows or columns were moved. Nothing was written. Refresh the panel and look again.`,
  hasFormula: (sheet, cell) =>
    `On the sheet “${sheet}” cell ${cell} holds a formula, which is not replaced by a number. Nothing was written. Correct the formula in the table itself.`,
  noRecord:
    'The journal sheet has no such correction, so there is nothing to take back. Nothing was written. Refresh the panel.',
  alreadyUndone: (cell) =>
    `The correction of cell ${cell} has been taken back already. Nothing was written.`,
  unclear:
    'It is not clear which cell to correct. Nothing was written. Refresh the panel and try again.',
  interrupted: (detail) =>
    `It did not work: ${detail}. The cell holds either its former or its corrected value, and no other cell of a school was touched. Refresh the panel: it shows what was written; then the action can be repeated.`,
  notWritten: (sheet, cell) =>
    `On the sheet “${sheet}” somebody else has just changed cell ${cell}, so nothing was written into it. Refresh the panel and look again.`,
};

/** The words of a language. */
export function chooseCorrectionWords(language: 'ru' | 'en'): CorrectionWords {
  return language === 'ru' ? ru : en;
}
