// What the host itself says to the person, in both languages.

/** Sentences of the host. */
export interface SessionWords {
  /** A rule of data validation refuses what was typed; `help` is the rule's own text, '' for none. */
  readonly refused: (
    place: string,
    typed: string,
    allowed: readonly string[],
    help: string,
  ) => string;
  readonly tooLong: (place: string, longest: number) => string;
  /** Before an edit of what a protection warns of; `description` is its own text, '' for none. */
  readonly guarded: (sheet: string, description: string) => { title: string; text: string };
  /** The menu names a function that the add-on does not have. */
  readonly noItem: string;
}

const MOST_SHOWN = 12;
const LONGEST_SHOWN = 60;

function shorten(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

function listAllowed(allowed: readonly string[], more: (count: number) => string): string {
  const shown = allowed.slice(0, MOST_SHOWN).map((text) => `«${shorten(text)}»`);
  const hidden = allowed.length - shown.length;
  return shown.join(', ') + (hidden > 0 ? more(hidden) : '');
}

const RUSSIAN: SessionWords = {
  refused: (place, typed, allowed, help) => {
    const list = listAllowed(allowed, (count) => ` и ещё ${count}`);
    const expected = list === '' ? 'Здесь действует правило проверки данных.' : `Можно: ${list}.`;
    return `В ячейку ${place} нельзя ввести «${shorten(typed)}». ${help === '' ? expected : help} Ничего не изменено: исправьте и введите снова.`;
  },
  tooLong: (place, longest) =>
    `Текст для ячейки ${place} длиннее ${longest} знаков. Ничего не изменено: сократите его.`,
  guarded: (sheet, description) => ({
    title: 'Изменить защищённые ячейки?',
    text: `Лист «${sheet}» защищён от случайных изменений${description === '' ? '' : ` («${description}»)`}. Изменить всё равно? Следующие пять минут вопроса больше не будет.`,
  }),
  noItem: 'Такого пункта в меню нет. Откройте файл заново.',
};

const ENGLISH: SessionWords = {
  refused: (place, typed, allowed, help) => {
    const list = listAllowed(allowed, (count) => ` and ${count} more`);
    const expected = list === '' ? 'A rule of data validation applies here.' : `Allowed: ${list}.`;
    return `“${shorten(typed)}” cannot be entered in cell ${place}. ${help === '' ? expected : help} Nothing was changed: correct it and enter it again.`;
  },
  tooLong: (place, longest) =>
    `The text for cell ${place} is longer than ${longest} characters. Nothing was changed: shorten it.`,
  guarded: (sheet, description) => ({
    title: 'Edit protected cells?',
    text: `The sheet “${sheet}” is protected against accidental changes${description === '' ? '' : ` (“${description}”)`}. Edit anyway? You will not be asked again for five minutes.`,
  }),
  noItem: 'The menu has no such item. Open the file again.',
};

/** Gives the words of a locale such as `ru` or `en-GB`: English for `en…`, Russian for every other. */
export function chooseSessionWords(userLocale: string): SessionWords {
  return userLocale.toLowerCase().startsWith('en') ? ENGLISH : RUSSIAN;
}
