// A finding's sentence without its beginning, where the card above it already says sheet, cell and school.

import type { PanelFinding } from '../../src/addon/panel/panel.ts';

/** The sentence from what is wrong on; whole where it does not begin with its own place. */
export function shortenMessage({
  message,
  sheet,
  cell,
  school,
}: Pick<PanelFinding, 'message' | 'sheet' | 'cell' | 'school'>): string {
  for (const last of school === '' ? [cell] : [`${cell}, ${school}`, cell]) {
    const at = message.indexOf(`${last}: `);
    if (at < 0 || !message.slice(0, at).includes(sheet)) continue;
    const rest = message.slice(at + last.length + 2);
    return rest.slice(0, 1).toUpperCase() + rest.slice(1);
  }
  return message;
}
