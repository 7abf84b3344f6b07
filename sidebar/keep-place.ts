// A redraw that the reader does not notice: opened lists, focus, the finding last gone to and the scroll stay.

const keyed = (): readonly HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-key]'),
];

function find(key: string | undefined): HTMLElement | undefined {
  return key === undefined ? undefined : keyed().find((element) => element.dataset.key === key);
}

/** In sight or below it, and not inside a closed list (there places mean nothing). */
function isAhead(element: HTMLElement): boolean {
  const shown = element.tagName === 'SUMMARY' || element.closest('details:not([open])') === null;
  return shown && element.getBoundingClientRect().top >= 0;
}

function setOpen(key: string | undefined): void {
  const list = find(key)?.parentElement;
  if (list instanceof HTMLDetailsElement) list.open = true;
}

/** Draws, then puts back what the reader had; what is no longer there is let go. */
export function keepPlace(draw: () => void): void {
  const before = keyed();
  const opened = before.filter(({ parentElement }) => parentElement?.hasAttribute('open'));
  const focused = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const current = before.find((element) => element.hasAttribute('aria-current'));
  const anchor = before.find(isAhead);
  const top = anchor?.getBoundingClientRect().top ?? 0;
  const scroll = window.scrollY;

  draw();

  for (const { dataset } of opened) setOpen(dataset.key);
  find(current?.dataset.key)?.setAttribute('aria-current', 'true');
  // Only what was redrawn has lost the focus; the rest still has it.
  if (focused !== null && !focused.isConnected) {
    find(focused.dataset.key)?.focus({ preventScroll: true });
  }
  const kept = find(anchor?.dataset.key);
  const moved = kept === undefined ? 0 : kept.getBoundingClientRect().top - top;
  window.scrollTo(0, scroll === 0 ? 0 : kept === undefined ? scroll : window.scrollY + moved);
}

/** Marks the finding last gone to, and only it. */
export function markCurrent(key: string): void {
  for (const element of keyed()) element.removeAttribute('aria-current');
  find(key)?.setAttribute('aria-current', 'true');
}
