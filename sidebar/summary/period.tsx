// The period of collection: open or closed, closing and reopening after a question, and what changed since.

import type { PanelPeriod, PanelState } from '../../src/addon/panel/panel.ts';
import { assertNever } from '../assert-never.ts';
import { Button } from '../components/button.tsx';
import { CellLink } from '../components/cell-link.tsx';
import { ChangeList } from '../components/change-list.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import type { SummaryWords } from '../words/summary-words.ts';

export function Period({ state }: { readonly state: PanelState }) {
  const { words } = usePanel();
  const { period, programme, schools } = state;
  // Nothing is collected where nobody reports: the figures of some programmes stand on «Факты» alone.
  if (period.kind === 'open' && schools.length === 0) return null;
  return (
    <section>
      <h2>{words.summary.period}</h2>
      <p class="lead">{tellPeriod(period, words.summary)}</p>
      {period.sheet === '' ? null : (
        <CellLink linkKey="frozen copy" sheet={period.sheet} cell="A1" showPlace={false}>
          <span class="place">{words.summary.frozenCopy(period.sheet)}</span>
        </CellLink>
      )}
      <ChangedAfterClosing period={period} />
      {period.kind === 'closed' ? (
        <Reopen />
      ) : (
        <Close again={period.kind === 'reopened'} year={String(programme?.year ?? '')} />
      )}
    </section>
  );
}

function tellPeriod({ kind, at }: PanelPeriod, words: SummaryWords): string {
  switch (kind) {
    case 'open':
      return words.periodOpen;
    case 'closed':
      return words.periodClosed(at ?? '');
    case 'reopened':
      return words.periodReopened(at ?? '');
    default:
      return assertNever(kind);
  }
}

function ChangedAfterClosing({ period }: { readonly period: PanelPeriod }) {
  const { words, show } = usePanel();
  const { count } = period.changes;
  if (period.kind === 'open') return null;
  if (count === 0) return <p class="note">{words.summary.notChangedAfterClosing}</p>;
  return (
    <Disclosure
      openKey="after closing"
      title={words.summary.changedAfterClosing(count, show(count))}
    >
      <ChangeList listKey="after closing" changes={period.changes} />
    </Disclosure>
  );
}

function Close({ again, year }: { readonly again: boolean; readonly year: string }) {
  const { place, words, controller } = usePanel();
  return (
    <>
      <Button
        focusKey="close period"
        expanded={place.editor?.kind === 'close-period'}
        onClick={() => controller.move({ editor: { kind: 'close-period' } })}
      >
        {again ? words.summary.closeAgain : words.summary.closePeriod}
      </Button>
      {place.editor?.kind === 'close-period' ? (
        <Confirm
          confirmKey="confirm period"
          landing="close period"
          question={words.summary.closeQuestion(year)}
          yes={words.summary.closePeriod}
          onYes={() => void controller.run({ kind: 'close-period' })}
        />
      ) : null}
    </>
  );
}

function Reopen() {
  const { place, words, controller } = usePanel();
  return (
    <>
      <Button
        focusKey="close period"
        expanded={place.editor?.kind === 'reopen-period'}
        onClick={() => controller.move({ editor: { kind: 'reopen-period' } })}
      >
        {words.summary.reopenPeriod}
      </Button>
      {place.editor?.kind === 'reopen-period' ? (
        <Confirm
          confirmKey="confirm period"
          landing="close period"
          question={words.summary.reopenQuestion}
          yes={words.summary.reopenPeriod}
          onYes={() => void controller.run({ kind: 'reopen-period' })}
        />
      ) : null}
    </>
  );
}
