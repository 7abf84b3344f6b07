// The menus of the add-on as a menu bar: by mouse, by keyboard, by ear.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MenuEntryView, MenuView } from '../../browser/protocol.ts';
import { type MenuKeyAction, readMenuKey } from './menu-keys.ts';

interface MenuListProps {
  readonly menu: MenuView;
  readonly onRun: (functionName: string) => void;
  /** Closes this list; `whole`: and every menu above it. */
  readonly onClose: (whole: boolean) => void;
  /** To the menu beside, in the bar. */
  readonly onBeside: (step: 1 | -1) => void;
}

type Chosen = Extract<MenuEntryView, { readonly kind: 'item' | 'menu' }>;

function MenuList({ menu, onRun, onClose, onBeside }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<MenuView | null>(null);
  const items = () =>
    [...(list.current?.children ?? [])].flatMap((wrap) => {
      const item = wrap.firstElementChild;
      return item instanceof HTMLElement && item.getAttribute('role') === 'menuitem' ? [item] : [];
    });
  const focusBy = (action: Extract<MenuKeyAction, { kind: 'go' }>) => {
    const all = items();
    const now = all.findIndex((item) => item.matches(':focus'));
    all[action.to(now, all.length, (index) => all[index]?.textContent ?? '')]?.focus();
  };
  // Before the next key can come.
  useLayoutEffect(() => items()[0]?.focus(), []);
  const closeBelow = (entry: Chosen) => {
    setOpen(null);
    items()[menu.entries.filter(isChosen).indexOf(entry)]?.focus();
  };
  const choose = (entry: Chosen) => {
    if (entry.kind === 'menu') setOpen(entry.menu);
    else {
      onClose(true);
      onRun(entry.functionName);
    }
  };
  const onKeyDown = (event: KeyboardEvent, entry: Chosen) => {
    const action = readMenuKey(event.key, entry.kind === 'menu');
    if (action === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (action.kind === 'go') focusBy(action);
    else if (action.kind === 'choose') choose(entry);
    else if (action.kind === 'close') onClose(action.whole);
    else onBeside(action.step);
  };
  return (
    <div class="menu" role="menu" aria-label={menu.caption} ref={list}>
      {menu.entries.map((entry, index) =>
        entry.kind === 'separator' ? (
          <hr class="menu-line" key={index} />
        ) : (
          <div class="menu-row" role="none" key={entryCaption(entry)}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              aria-haspopup={entry.kind === 'menu' ? 'menu' : undefined}
              aria-expanded={entry.kind === 'menu' ? open === entry.menu : undefined}
              onClick={() => choose(entry)}
              onPointerEnter={() => setOpen(entry.kind === 'menu' ? entry.menu : null)}
              onKeyDown={(event) => onKeyDown(event, entry)}
            >
              {entryCaption(entry)}
            </button>
            {entry.kind === 'menu' && open === entry.menu && (
              <MenuList
                menu={entry.menu}
                onRun={onRun}
                onBeside={(step) => (step === 1 ? onBeside(1) : closeBelow(entry))}
                onClose={(whole) => (whole ? onClose(true) : closeBelow(entry))}
              />
            )}
          </div>
        ),
      )}
    </div>
  );
}

function isChosen(entry: MenuEntryView): entry is Chosen {
  return entry.kind !== 'separator';
}

function entryCaption(entry: Chosen): string {
  return entry.kind === 'item' ? entry.caption : entry.menu.caption;
}

interface MenuBarProps {
  readonly menus: readonly MenuView[];
  readonly label: string;
  readonly onRun: (functionName: string) => void;
}

/** The bar. Arrows go through it, Escape gives the focus back. */
export function MenuBar({ menus, label, onRun }: MenuBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(-1);
  const titles = () => [...(bar.current?.querySelectorAll<HTMLElement>('.menu-title') ?? [])];
  useEffect(() => {
    if (open < 0) return;
    const close = (event: Event) => {
      if (event.target instanceof Node && bar.current?.contains(event.target)) return;
      setOpen(-1);
    };
    document.addEventListener('pointerdown', close, true);
    // The panel's frame keeps its clicks to itself; the focus tells of them.
    window.addEventListener('blur', close);
    return () => {
      document.removeEventListener('pointerdown', close, true);
      window.removeEventListener('blur', close);
    };
  }, [open]);
  const beside = (step: 1 | -1, opens: boolean) => {
    const all = titles();
    if (all.length < 2) return;
    const now = Math.max(
      open,
      all.findIndex((title) => title.matches(':focus')),
    );
    const next = (now + step + all.length) % all.length;
    all[next]?.focus();
    if (opens) setOpen(next);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : null;
    if (step !== null) beside(step, false);
    else if (event.key === 'ArrowDown') setOpen(index);
    else return;
    event.preventDefault();
  };
  return (
    <div class="menubar" role="menubar" aria-label={label} ref={bar}>
      {menus.map((menu, index) => (
        <div class="menu-row" role="none" key={menu.caption}>
          <button
            type="button"
            role="menuitem"
            class="menu-title"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? -1 : index)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {menu.caption}
          </button>
          {open === index && (
            <MenuList
              menu={menu}
              onRun={onRun}
              onBeside={(step) => beside(step, true)}
              onClose={() => {
                setOpen(-1);
                titles()[index]?.focus();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
