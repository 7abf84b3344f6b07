// Cells that are not what they were: each leads to its cell.

import type { PanelChange, PanelChanges } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { CellLink } from './cell-link.tsx';
import { MoreList } from './more-list.tsx';

const STEP = 20;

export interface ChangeListProps {
  readonly listKey: string;
  readonly changes: PanelChanges;
  /** Inside its own school, the name is known and left out. */
  readonly ofSchool?: boolean;
}

export function ChangeList({ listKey, changes, ofSchool = false }: ChangeListProps) {
  const { words, show } = usePanel();
  const rest = changes.count - changes.first.length;
  return (
    <>
      <MoreList
        listKey={listKey}
        items={changes.first}
        step={STEP}
        render={(change) => (
          <Change key={keyOf(listKey, change)} {...{ listKey, change, ofSchool }} />
        )}
      />
      {rest > 0 ? <p class="note">{words.common.restOnSheet(rest, show(rest))}</p> : null}
    </>
  );
}

function keyOf(listKey: string, { sheet, cell }: PanelChange): string {
  return `${listKey} ${sheet} ${cell}`;
}

interface ChangeProps {
  readonly listKey: string;
  readonly change: PanelChange;
  readonly ofSchool: boolean;
}

function Change({ listKey, change, ofSchool }: ChangeProps) {
  const { common } = usePanel().words;
  const tell = (shown: string) => (shown === '' ? common.blank : shown);
  return (
    <li>
      <CellLink linkKey={keyOf(listKey, change)} sheet={change.sheet} cell={change.cell}>
        {ofSchool || change.school === '' ? null : <span class="school">{change.school}</span>}
        <span>{change.field}</span>
        <span>{common.change(tell(change.before), tell(change.after))}</span>
      </CellLink>
    </li>
  );
}
