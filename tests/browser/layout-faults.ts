// What is wrong with how a document looks: told by the browser's own boxes and colours. The function goes to the browser as
// text, so it uses nothing of this file.

/** One line per fault: what kind, and the text that it concerns. */
export type LayoutFaults = readonly string[];

/**
 * Looks at every text of the document: whether it leaves the window at the side, is cut, is covered by another element, or
 * has too little contrast for AA (4.5, large letters 3; what is disabled may be pale). An empty list is a clean document.
 */
export function findLayoutFaults(): LayoutFaults {
  const faults: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    faults.push(`the document is ${root.scrollWidth} wide in ${root.clientWidth}`);
  }

  type Colour = readonly [number, number, number, number];
  const readColour = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const lay = (over: Colour, under: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => over[index] * over[3] + under[index] * (1 - over[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const lightness = (colour: Colour): number => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const backgroundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1];
    const own = readColour(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : lay(own, backgroundOf(element.parentElement));
  };

  const tell = (fault: string, text: string) =>
    faults.push(`${fault}: «${text.trim().replace(/\s+/g, ' ').slice(0, 80)}»`);
  const isDisabled = (element: Element) =>
    element.closest(':disabled, [aria-disabled="true"]') !== null;

  const checkContrast = (element: Element, text: string) => {
    if (isDisabled(element)) return;
    const style = getComputedStyle(element);
    const under = backgroundOf(element);
    const ratio = contrast(lay(readColour(style.color), under), under);
    const size = Number.parseFloat(style.fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (isLarge ? 3 : 4.5)) tell(`contrast ${ratio.toFixed(2)}`, text);
  };

  /** The nearest element around that hides or scrolls what does not fit. */
  const clipperOf = (element: Element): Element | null => {
    for (let up: Element | null = element; up !== null; up = up.parentElement) {
      if (up !== document.body && up !== root && getComputedStyle(up).overflowX !== 'visible') {
        return up;
      }
    }
    return null;
  };

  const checkPlace = (element: Element, boxes: readonly DOMRect[], text: string) => {
    const clipper = clipperOf(element);
    const bounds = clipper?.getBoundingClientRect() ?? new DOMRect(0, 0, root.clientWidth, 0);
    const out = boxes.some((box) => box.right > bounds.right + 1 || box.left < bounds.left - 1);
    if (out) tell(clipper === null ? 'outside' : 'cut', text);
    const high = clipper !== null && getComputedStyle(clipper).overflowY === 'hidden';
    if (high && boxes.some((box) => box.bottom > bounds.bottom + 2)) tell('cut below', text);
  };

  const checkCover = (element: Element, text: string) => {
    element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = element.getBoundingClientRect();
    const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (seen === null || seen.contains(element) || element.contains(seen)) return;
    if (seen.closest('label')?.contains(element) === true) return;
    tell(`covered by ${seen.tagName.toLowerCase()}`, text);
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent ?? '';
    if (element === null || text.trim() === '' || element.closest('script, style, option'))
      continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    // What only a screen reader hears is one pixel large.
    if (boxes.length === 0 || element.getBoundingClientRect().width <= 1) continue;
    checkContrast(element, text);
    checkPlace(element, boxes, text);
    checkCover(element, text);
  }
  return faults;
}
