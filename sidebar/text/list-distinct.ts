// The choices of a filter.

/** Each text once, sorted as people sort («№ 2» before «№ 10»); blank ones are no choice. */
export function listDistinct(texts: readonly string[]): readonly string[] {
  const collator = new Intl.Collator('ru', { numeric: true });
  return [...new Set(texts)].filter((text) => text !== '').sort(collator.compare);
}
