// The schools that owe a report, ready to be pasted into a letter.

import { useState } from 'preact/hooks';
import { CopyButton } from '../components/copy-button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { TextBlock } from '../components/text-block.tsx';
import { usePanel } from '../panel-context.ts';

export interface DebtorsProps {
  readonly title: string;
  readonly text: string;
}

export function Debtors({ title, text }: DebtorsProps) {
  const { place, words, controller } = usePanel();
  const [refusals, setRefusals] = useState(0);
  const showText = () => {
    controller.move({ opened: { ...place.opened, debtors: true } });
    setRefusals(refusals + 1);
  };
  return (
    <>
      <Disclosure openKey="debtors" title={title}>
        <TextBlock
          blockKey="debtors text"
          label={words.summary.debtorsText}
          text={text}
          refusals={refusals}
        />
      </Disclosure>
      <CopyButton focusKey="copy debtors" text={text} onRefused={showText}>
        {words.summary.copyDebtors}
      </CopyButton>
    </>
  );
}
