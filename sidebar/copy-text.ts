// A text onto the clipboard, also where the browser gives a framed or local page no right to navigator.clipboard.

/** True when copied. Both ways begin within the click that asks for it: after a wait the browser would refuse. */
export async function copyText(text: string): Promise<boolean> {
  const written = writeClipboard(text);
  return copySelected(text) || (await written);
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The old way works in Google's sandboxed frame and from a file; it needs a selection, so one is made for a moment. */
function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'copied-text';
  document.body.append(area);
  try {
    area.select();
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}
