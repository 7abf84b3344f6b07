// The words of the grid itself.

export interface GridWords {
  readonly grid: string;
  readonly gridHelp: string;
  readonly addressBox: string;
  readonly contentBox: string;
  readonly editor: string;
  readonly selectAll: string;
  readonly blank: string;
  readonly note: string;
  readonly isLink: string;
  readonly follow: (cell: string) => string;
  readonly shownOnly: string;
  readonly copyAddress: string;
  readonly addressCopied: string;
  readonly noSuchCell: (text: string) => string;
}

/** Russian. */
export const RU_GRID_WORDS: GridWords = {
  grid: 'Таблица',
  gridHelp:
    'Стрелки – по ячейкам, Enter или F2 – изменить, Alt+Enter – перейти по ссылке. F6 – к панели, листам и меню. Esc, затем Tab – выйти из таблицы.',
  addressBox: 'Адрес ячейки',
  contentBox: 'Содержимое ячейки',
  editor: 'Изменить ячейку',
  selectAll: 'Выделить всё',
  blank: 'пусто',
  note: 'Заметка',
  isLink: 'Ссылка',
  follow: (cell) => `Перейти: ${cell}`,
  shownOnly: 'Страница не выходит в сеть: скопируйте адрес и откройте его сами.',
  copyAddress: 'Скопировать адрес',
  addressCopied: 'Адрес скопирован.',
  noSuchCell: (text) =>
    `Ячейки «${text}» на этом листе нет. Введите адрес вида B7 и нажмите Enter.`,
};

/** English. */
export const EN_GRID_WORDS: GridWords = {
  grid: 'Table',
  gridHelp:
    'Arrows move between cells, Enter or F2 edits, Alt+Enter follows a link. F6 goes to the panel, the sheets and the menu. Esc, then Tab leaves the table.',
  addressBox: 'Cell address',
  contentBox: 'Cell content',
  editor: 'Edit the cell',
  selectAll: 'Select all',
  blank: 'blank',
  note: 'Note',
  isLink: 'Link',
  follow: (cell) => `Go to ${cell}`,
  shownOnly: 'This page never goes to the network: copy the address and open it yourself.',
  copyAddress: 'Copy the address',
  addressCopied: 'The address is copied.',
  noSuchCell: (text) =>
    `There is no cell “${text}” on this sheet. Type an address such as B7 and press Enter.`,
};
