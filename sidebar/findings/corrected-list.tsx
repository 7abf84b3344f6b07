// Corrections already written, each of which can be taken back.

import type { PanelCorrected, PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { CellLink } from '../components/cell-link.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { filterCorrections } from './filter-findings.ts';

const STEP = 20;

export function CorrectedList({ state }: { readonly state: PanelState }) {
  const { place, words, show } = usePanel();
  if (state.corrected.length === 0) return null;
  const found = filterCorrections(state.corrected, place.findings, state.schools);
  const title = (
    <>
      {words.findings.corrected}: <b>{show(found.length)}</b>
    </>
  );
  return (
    <Disclosure openKey="corrected" className="group plain" title={title}>
      <MoreList
        listKey="corrected"
        items={found}
        step={STEP}
        render={(corrected) => <Corrected key={corrected.id} corrected={corrected} />}
      />
    </Disclosure>
  );
}

function Corrected({ corrected }: { readonly corrected: PanelCorrected }) {
  const { words, controller } = usePanel();
  const { id, sheet, cell, school, field, before, after, at } = corrected;
  return (
    <li data-landing="corrected">
      <CellLink linkKey={`corrected ${id}`} sheet={sheet} cell={cell}>
        <span class="school">{school}</span>
        <span>{field}</span>
        <span>{words.findings.correctedAt(before, after, at)}</span>
      </CellLink>
      <Button
        focusKey={`undo ${id}`}
        look="quiet"
        label={`${words.findings.undo}: ${school}, ${cell}`}
        onClick={() => void controller.run({ kind: 'undo', id })}
      >
        {words.findings.undo}
      </Button>
    </li>
  );
}
