// What a key means in an open menu.

/** `go` gives the item to go to, of `count`, from `now` (-1: none). */
export type MenuKeyAction =
  | {
      readonly kind: 'go';
      readonly to: (now: number, count: number, textOf: (index: number) => string) => number;
    }
  | { readonly kind: 'choose' }
  | { readonly kind: 'close'; readonly whole: boolean }
  | { readonly kind: 'beside'; readonly step: 1 | -1 };

/** The next item that begins with a letter, after the present one and round the end. */
function findLetter(letter: string): Extract<MenuKeyAction, { kind: 'go' }>['to'] {
  return (now, count, textOf) => {
    for (let step = 1; step <= count; step += 1) {
      const index = (now + step + count) % count;
      if (textOf(index).toLowerCase().startsWith(letter.toLowerCase())) return index;
    }
    return now;
  };
}

/** The action of a key on an item; `hasMenu`: the item opens a menu. Null for a key that means nothing here. */
export function readMenuKey(key: string, hasMenu: boolean): MenuKeyAction | null {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'go', to: (now, count) => (now + 1) % count };
    case 'ArrowUp':
      return { kind: 'go', to: (now, count) => (Math.max(now, 0) - 1 + count) % count };
    case 'Home':
      return { kind: 'go', to: () => 0 };
    case 'End':
      return { kind: 'go', to: (_now, count) => count - 1 };
    case 'Enter':
    case ' ':
      return { kind: 'choose' };
    case 'ArrowRight':
      return hasMenu ? { kind: 'choose' } : { kind: 'beside', step: 1 };
    case 'ArrowLeft':
      return { kind: 'beside', step: -1 };
    case 'Escape':
      return { kind: 'close', whole: false };
    case 'Tab':
      return { kind: 'close', whole: true };
    default:
      return [...key].length === 1 ? { kind: 'go', to: findLetter(key) } : null;
  }
}
