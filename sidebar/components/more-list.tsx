// A long list of which the first are shown; the rest comes on demand, so that 5,000 lines stay quick.

import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

export interface MoreListProps<Item> {
  readonly listKey: string;
  readonly items: readonly Item[];
  readonly step: number;
  readonly label?: string;
  /** Gives an `li` with a key. */
  readonly render: (item: Item) => ComponentChildren;
}

export function MoreList<Item>({ listKey, items, step, label, render }: MoreListProps<Item>) {
  const { place, words, show, controller } = usePanel();
  const shown = place.shown[listKey] ?? step;
  const rest = items.length - shown;
  const showMore = () => controller.move({ shown: { ...place.shown, [listKey]: shown + step } });
  return (
    <>
      <ul aria-label={label}>{items.slice(0, shown).map(render)}</ul>
      {rest > 0 ? (
        <div class="more">
          <p class="note">{words.common.shownOf(show(shown), show(items.length))}</p>
          <Button focusKey={`more:${listKey}`} local onClick={showMore}>
            {words.common.more(show(Math.min(step, rest)))}
          </Button>
        </div>
      ) : null}
    </>
  );
}
