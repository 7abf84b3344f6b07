// What a key means in the grid, as in the spreadsheets people know.

/** The keys of a keyboard event that matter. */
export interface Key {
  readonly key: string;
  /** The place of the key: letters are known by it under any keyboard layout. */
  readonly code: string;
  /** Ctrl, or Cmd on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type Way = 'up' | 'down' | 'left' | 'right';

/** `extend` grows the selection instead of moving it. */
export type Action =
  | { readonly kind: 'move'; readonly way: Way; readonly extend: boolean }
  | { readonly kind: 'jump'; readonly way: Way; readonly extend: boolean }
  | { readonly kind: 'page'; readonly way: 'up' | 'down'; readonly extend: boolean }
  | { readonly kind: 'row-start' | 'row-end'; readonly extend: boolean }
  | { readonly kind: 'sheet-start' | 'sheet-end'; readonly extend: boolean }
  | { readonly kind: 'step'; readonly way: Way }
  | { readonly kind: 'edit' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'clear' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'follow' }
  | { readonly kind: 'escape' };

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

function readMove({ key, control, shift }: Key): Action | null {
  const way = ARROWS[key];
  if (way !== undefined) return { kind: control ? 'jump' : 'move', way, extend: shift };
  switch (key) {
    case 'PageUp':
      return { kind: 'page', way: 'up', extend: shift };
    case 'PageDown':
      return { kind: 'page', way: 'down', extend: shift };
    case 'Home':
      return { kind: control ? 'sheet-start' : 'row-start', extend: shift };
    case 'End':
      return { kind: control ? 'sheet-end' : 'row-end', extend: shift };
    default:
      return null;
  }
}

function readCommand({ key, code, shift }: Key): Action | null {
  if (code === 'KeyZ' && !shift) return { kind: 'undo' };
  if (code === 'KeyA') return { kind: 'select-all' };
  if (key === 'Enter') return { kind: 'follow' };
  return null;
}

function readPlain({ key, shift }: Key): Action | null {
  switch (key) {
    case 'Enter':
      return shift ? { kind: 'step', way: 'up' } : { kind: 'edit' };
    case 'Tab':
      return { kind: 'step', way: shift ? 'left' : 'right' };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'escape' };
    default:
      return [...key].length === 1 ? { kind: 'type', text: key } : null;
  }
}

/** The action of a key in the grid while no cell is edited; null for a key that is left to the browser. */
export function readKey(key: Key): Action | null {
  if (key.alt) return key.key === 'Enter' ? { kind: 'follow' } : null;
  return readMove(key) ?? (key.control ? readCommand(key) : readPlain(key));
}

/** What ends an edit: `commit` writes and goes on in `way`; null for a key that belongs to the text. */
export type EditEnd =
  | { readonly kind: 'commit'; readonly way: Way | null }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'line-break' };

/** The meaning of a key while a cell is edited. After `typed` (not F2) the arrows leave the cell too. */
export function readEditKey(key: Key, typed: boolean): EditEnd | null {
  switch (key.key) {
    case 'Escape':
      return { kind: 'cancel' };
    case 'Enter':
      if (key.alt || key.control) return { kind: 'line-break' };
      return { kind: 'commit', way: key.shift ? 'up' : 'down' };
    case 'Tab':
      return { kind: 'commit', way: key.shift ? 'left' : 'right' };
    default: {
      const way = ARROWS[key.key];
      if (!typed || way === undefined || key.shift || key.control) return null;
      return { kind: 'commit', way };
    }
  }
}
