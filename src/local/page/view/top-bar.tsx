// The bar above: whose file it is, the menus of the add-on, and what the page itself offers.

import type { BookView } from '../../browser/protocol.ts';
import type { PageWords } from '../page-words.ts';
import { Hint } from './hint.tsx';
import { MenuBar } from './menu-bar.tsx';

interface TopBarProps {
  readonly book: BookView;
  readonly words: PageWords;
  readonly hint: boolean;
  readonly hasPanel: boolean;
  readonly onRun: (functionName: string) => void;
  readonly onDismissHint: () => void;
  readonly onOpenOther: () => void;
  readonly onSave: () => void;
  readonly onPanel: () => void;
}

/** The bar of an open book. */
export function TopBar(props: TopBarProps) {
  const { book, words, hasPanel } = props;
  return (
    <header class="top" data-region>
      <div class="file">
        <h1 class="file-name" title={book.name}>
          {book.name}
        </h1>
        <span class="unsaved" role="status">
          {book.unsaved ? words.top.unsaved : ''}
        </span>
      </div>
      <MenuBar menus={book.menus} label={words.top.menubar} onRun={props.onRun} />
      {props.hint && (
        <Hint
          menus={book.menus}
          words={words}
          onRun={props.onRun}
          onDismiss={props.onDismissHint}
        />
      )}
      <div class="top-buttons">
        {hasPanel && (
          <button
            type="button"
            class="plain"
            aria-pressed={book.sidebar !== null}
            onClick={props.onPanel}
          >
            {words.top.panel}
          </button>
        )}
        <button type="button" class="plain" onClick={props.onOpenOther}>
          {words.top.openOther}
        </button>
        <button type="button" class="primary" onClick={props.onSave}>
          {words.top.save}
        </button>
      </div>
    </header>
  );
}
