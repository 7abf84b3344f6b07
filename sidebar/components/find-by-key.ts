// The element that a key names.

/** The element on the screen with this `data-key`; null when there is none. */
export function findByKey(key: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>('[data-key]');
  return [...all].find((element) => element.dataset.key === key) ?? null;
}
