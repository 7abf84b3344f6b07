// The whole page: the start screen, or the open book with its grid and panel.

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { captionOf, PANEL_FUNCTION } from '../addon-functions.ts';
import type { Desk } from '../desk.ts';
import { chooseFile, listenDrops } from '../files.ts';
import type { Grid } from '../grid/grid.ts';
import { openFiles } from '../open-files.ts';
import type { PanelEvents } from '../panel/panel-frame.ts';
import { focusNextRegion } from '../regions.ts';
import { GridPlace } from './grid-place.tsx';
import { Notices } from './notices.tsx';
import { PanelSide } from './panel-side.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { SheetTabs } from './sheet-tabs.tsx';
import { StartScreen } from './start-screen.tsx';
import { TopBar } from './top-bar.tsx';
import { WorkBar } from './work-bar.tsx';

interface AppProps {
  readonly desk: Desk;
}

/** Draws anew whenever the state changes. */
function useSessionState(desk: Desk) {
  const { store } = desk.session;
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => setState(store.state));
  }, [store]);
  return state;
}

/** Keys and events that belong to no single part. */
function usePageEvents(desk: Desk, onHover: (isOver: boolean) => void): void {
  useEffect(() => {
    const stopDrops = listenDrops({ onHover, onFiles: (files) => void openFiles(desk, files) });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'F6') {
        event.preventDefault();
        focusNextRegion(event.shiftKey);
      } else if (event.code === 'KeyS' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        if (desk.session.store.state.book !== null) void desk.save();
      }
    };
    const onLeave = (event: BeforeUnloadEvent) => {
      if (desk.session.store.state.book?.unsaved === true) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('beforeunload', onLeave);
    return () => {
      stopDrops();
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('beforeunload', onLeave);
    };
  }, [desk, onHover]);
}

function usePanelEvents(desk: Desk, focusGrid: () => void): PanelEvents {
  return useMemo(
    () => ({
      onCall: (name, args) => desk.session.call(name, args),
      onClose: () => void desk.session.closePanel(),
      onFocusGrid: focusGrid,
      onNextRegion: focusNextRegion,
      onFile: (file) => void openFiles(desk, [file]),
    }),
    [desk, focusGrid],
  );
}

/** The page. */
export function App({ desk }: AppProps) {
  const { session } = desk;
  const { words, store } = session;
  const state = useSessionState(desk);
  const [isHovered, setHovered] = useState(false);
  const grid = useRef<Grid | null>(null);
  const keepGrid = useCallback((made: Grid) => {
    grid.current = made;
  }, []);
  const focusGrid = useCallback(() => grid.current?.focus(), []);
  const panelEvents = usePanelEvents(desk, focusGrid);
  const dismiss = useCallback((id: number) => store.dismiss(id), [store]);
  usePageEvents(desk, setHovered);
  const { book, question } = state;
  useEffect(() => {
    document.title = book === null ? words.title : `${book.unsaved ? '• ' : ''}${book.name}`;
  }, [book, words]);
  const choose = () => chooseFile((file) => void openFiles(desk, [file]));
  return (
    <div class={book?.sidebar ? 'page with-panel' : 'page'}>
      {book === null ? (
        <StartScreen
          words={words}
          refusal={state.refusal}
          work={state.work}
          onChoose={choose}
          onBlank={() => void desk.create()}
        />
      ) : (
        <>
          <TopBar
            book={book}
            words={words}
            hint={state.hint}
            hasPanel={captionOf(book.menus, PANEL_FUNCTION) !== null}
            onRun={(name) => {
              focusGrid();
              void session.menu(name);
            }}
            onDismissHint={() => session.dismissHint()}
            onOpenOther={choose}
            onSave={() => void desk.save()}
            onPanel={() => session.togglePanel()}
          />
          <div class="middle">
            <GridPlace session={session} state={state} onGrid={keepGrid} />
            {book.sidebar !== null && (
              <PanelSide
                sidebar={book.sidebar}
                age={state.panelAge}
                words={words}
                events={panelEvents}
              />
            )}
          </div>
          <SheetTabs
            tabs={book.tabs}
            sheetId={state.sheetId}
            words={words}
            onActivate={(id) => session.activate(id)}
          />
        </>
      )}
      <WorkBar
        work={question === null ? state.work : null}
        words={words}
        onStop={() => void desk.stop()}
      />
      <Notices notices={state.notices} words={words} onDismiss={dismiss} />
      {question !== null && (
        <QuestionDialog
          key={JSON.stringify(question)}
          question={question}
          words={words}
          onAnswer={(answer) => store.answer(answer)}
        />
      )}
      {isHovered && (
        <div class="drop-cover" aria-hidden="true">
          <p>{words.dropHere}</p>
        </div>
      )}
    </div>
  );
}
