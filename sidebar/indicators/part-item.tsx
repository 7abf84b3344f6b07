// A school's part of an indicator: its own figure, what it lacks, what is asked of it. A click goes to its cell.

import type { PanelPart } from '../../src/addon/panel/panel.ts';
import { CellLink } from '../components/cell-link.tsx';
import { usePanel } from '../panel-context.ts';

export interface PartItemProps {
  readonly part: PanelPart;
  readonly code: string;
  /** Less is better: what is lacking is too many. */
  readonly less: boolean;
}

export function PartItem({ part, code, less }: PartItemProps) {
  const { words, show } = usePanel();
  const { school, district, numerator, denominator, shown, shortfall, asked, sheet, cell } = part;
  const counts =
    numerator !== null && denominator !== null
      ? words.indicators.share(show(numerator), show(denominator))
      : '';
  const lacking = less ? words.indicators.excess : words.indicators.shortfall;
  const wanted = less ? words.indicators.askedLess : words.indicators.asked;
  const figure = [counts, shown].filter((text) => text !== '').join(' = ');
  return (
    <li>
      <CellLink linkKey={`part ${code} ${school}`} sheet={sheet} cell={cell}>
        <span class="school">{school}</span>
        {district === '' ? null : <span class="note">{district}</span>}
        <b>{figure === '' ? words.indicators.noActual : figure}</b>
        {shortfall === null ? null : shortfall > 0 ? (
          <span class="gap">{`— ${lacking(show(shortfall))}`}</span>
        ) : (
          <span class="reached">{`✓ ${words.indicators.reached}`}</span>
        )}
        {asked > 0 ? <span>{wanted(show(asked))}</span> : null}
      </CellLink>
    </li>
  );
}
