// «Прочитано из текста»: what schools typed in words, the number it was read as, and the way to put it there.

import type { PanelCorrection, PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { CellLink } from '../components/cell-link.tsx';
import { Confirm } from '../components/confirm.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { filterCorrections } from './filter-findings.ts';

const STEP = 20;

export function CorrectionList({ state }: { readonly state: PanelState }) {
  const { place, words, show } = usePanel();
  const { corrections, correctionsTotal, schools } = state;
  if (correctionsTotal === 0) return null;
  const found = filterCorrections(corrections, place.findings, schools);
  // What is left out of the list is counted all the same, unless the reader filters.
  const count = found.length === corrections.length ? correctionsTotal : found.length;
  const title = (
    <>
      {words.findings.readFromText}: <b>{show(count)}</b>
    </>
  );
  return (
    <Disclosure openKey="corrections" className="group plain" title={title}>
      <p class="note">{words.findings.readFromTextHint}</p>
      {correctionsTotal > corrections.length ? (
        <p class="note">
          {words.findings.cappedCorrections(show(corrections.length), show(correctionsTotal))}
        </p>
      ) : null}
      <MoreList
        listKey="corrections"
        items={found}
        step={STEP}
        render={(correction) => <Correction key={keyOf(correction)} correction={correction} />}
      />
    </Disclosure>
  );
}

function keyOf({ sheet, cell }: PanelCorrection): string {
  return `correction ${sheet} ${cell}`;
}

function Correction({ correction }: { readonly correction: PanelCorrection }) {
  const { place, words, show, controller } = usePanel();
  const key = keyOf(correction);
  const { sheet, cell, school, field, original } = correction;
  const value = show(correction.value);
  const opener = `correct ${key}`;
  const open = place.editor?.kind === 'correct' && place.editor.key === key;
  return (
    <li data-landing="corrections">
      <CellLink linkKey={key} sheet={sheet} cell={cell}>
        <span class="school">{school}</span>
        <span>{field}</span>
        <b>{words.findings.reading(original, value)}</b>
      </CellLink>
      <Button
        focusKey={opener}
        look="quiet"
        local
        expanded={open}
        label={`${words.findings.correct}: ${school}, ${cell}`}
        onClick={() => controller.move({ editor: { kind: 'correct', key } })}
      >
        {words.findings.correct}
      </Button>
      {open ? (
        <Confirm
          confirmKey={`confirm ${key}`}
          landing={opener}
          question={words.findings.correctQuestion(cell, original, value)}
          yes={words.findings.write(value)}
          onYes={() => void controller.run({ kind: 'correct', correction })}
        />
      ) : null}
    </li>
  );
}
