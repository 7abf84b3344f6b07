// F6 goes from one region of the page to the next, also out of the grid and the panel, which keep Tab to themselves.

/** What of a region takes the focus: the grid, the panel's frame, the chosen tab, else its first control. */
const ENTRIES = '[role="grid"], iframe, [role="tab"][tabindex="0"], button, [tabindex="0"]';

/** Moves the focus to the region after (or before) the present one. */
export function focusNextRegion(back: boolean): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  if (regions.length === 0) return;
  const now = regions.findIndex((region) => region.contains(document.activeElement));
  const step = back ? -1 : 1;
  const next = now < 0 ? 0 : (now + step + regions.length) % regions.length;
  const entry = firstEntry(regions[next] ?? null);
  entry?.focus();
}

function firstEntry(region: HTMLElement | null): HTMLElement | null {
  for (const selector of ENTRIES.split(', ')) {
    const found = region?.querySelector<HTMLElement>(selector) ?? null;
    if (found !== null) return found;
  }
  return null;
}
