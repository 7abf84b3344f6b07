// Names in a sentence.

/** «Сбор 2023», «Школы»; '' for none. */
export function quoteNames(names: readonly string[]): string {
  return names.map((name) => `«${name}»`).join(', ');
}
