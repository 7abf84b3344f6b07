// «Письмо школе»: prepared on request, read in the panel, taken along by the clipboard.

import { useState } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { TextBlock } from '../components/text-block.tsx';
import type { Letter } from '../model/panel-model.ts';
import { usePanel } from '../panel-context.ts';
import { isLetterOld } from './is-letter-old.ts';

export interface SchoolLetterProps {
  readonly school: string;
  readonly state: PanelState;
}

export function SchoolLetter({ school, state }: SchoolLetterProps) {
  const { model, words, controller } = usePanel();
  const letter = model.letter?.school === school ? model.letter : null;
  return (
    <>
      <Button
        focusKey={`letter ${school}`}
        onClick={() => void controller.run({ kind: 'letter', school })}
      >
        {words.schools.letter}
      </Button>
      {letter === null ? null : (
        <>
          {isLetterOld(letter, state) ? (
            <p class="warning">{words.schools.letterOld}</p>
          ) : (
            <p class="note">{words.schools.letterHint}</p>
          )}
          <LetterText letter={letter} />
        </>
      )}
    </>
  );
}

function LetterText({ letter: { school, text } }: { readonly letter: Letter }) {
  const { words } = usePanel();
  const [refusals, setRefusals] = useState(0);
  return (
    <>
      <CopyButton
        focusKey={`copy letter ${school}`}
        look="primary"
        text={text}
        onRefused={() => setRefusals(refusals + 1)}
      >
        {words.schools.copy}
      </CopyButton>
      <TextBlock
        blockKey={`letter text ${school}`}
        label={words.schools.letterText}
        text={text}
        refusals={refusals}
      />
    </>
  );
}
