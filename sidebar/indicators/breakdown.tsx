// What an indicator is made of: the figure, what the target takes, each school's part, and who is left out.

import type { PanelBreakdown, PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { isOld } from './is-old.ts';
import { PartItem } from './part-item.tsx';
import { sumParts } from './sum-parts.ts';

const STEP = 20;

export interface BreakdownProps {
  readonly code: string;
  readonly state: PanelState;
}

export function Breakdown({ code, state }: BreakdownProps) {
  const { model, words, busy, controller } = usePanel();
  const parts = model.parts?.breakdown.indicator.code === code ? model.parts : null;
  const again = (
    <Button
      focusKey={`again ${code}`}
      onClick={() => void controller.run({ kind: 'indicator', code })}
    >
      {words.indicators.again}
    </Button>
  );
  if (parts === null) return busy ? null : again;
  const { breakdown } = parts;
  return (
    <div class="inside">
      {isOld(parts, state) ? (
        <div class="warning">
          <p>{words.indicators.old}</p>
          {again}
        </div>
      ) : null}
      <h3>{words.indicators.made}</h3>
      <p>{breakdown.formula}</p>
      <Advice advice={breakdown.advice} />
      <PartsOf breakdown={breakdown} />
      <Excluded excluded={breakdown.excluded} code={code} />
    </div>
  );
}

function Advice({ advice }: Pick<PanelBreakdown, 'advice'>) {
  const { words } = usePanel();
  if (advice.length === 0) return null;
  return (
    <>
      <h3>{words.indicators.advice}</h3>
      {advice.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}

function PartsOf({ breakdown }: { readonly breakdown: PanelBreakdown }) {
  const { words, show } = usePanel();
  const { parts, indicator, less } = breakdown;
  return (
    <>
      <h3>{words.indicators.parts(parts.length, show(parts.length))}</h3>
      <Sum breakdown={breakdown} />
      <MoreList
        listKey={`parts ${indicator.code}`}
        items={parts}
        step={STEP}
        render={(part) => (
          <PartItem key={part.school} part={part} code={indicator.code} less={less} />
        )}
      />
    </>
  );
}

function Sum({ breakdown }: { readonly breakdown: PanelBreakdown }) {
  const { words, show } = usePanel();
  const sum = sumParts(breakdown);
  if (sum.numerator === null) return null;
  const tell = (numerator: number | null, denominator: number | null) => {
    const shown = numerator === null ? words.indicators.noActual : show(numerator);
    return denominator === null ? shown : words.indicators.share(shown, show(denominator));
  };
  const verdict = sum.agrees
    ? words.indicators.sumAgrees
    : words.indicators.sumDiffers(tell(breakdown.numerator, breakdown.denominator));
  return (
    <p class="sum">
      {words.indicators.sum(show(sum.schools))} <b>{tell(sum.numerator, sum.denominator)}</b>{' '}
      <span class="note">{`${sum.agrees ? '✓' : '!'} ${verdict}`}</span>
    </p>
  );
}

interface ExcludedProps extends Pick<PanelBreakdown, 'excluded'> {
  readonly code: string;
}

function Excluded({ excluded, code }: ExcludedProps) {
  const { words, show } = usePanel();
  if (excluded.length === 0) return null;
  return (
    <Disclosure
      openKey={`excluded ${code}`}
      title={words.indicators.excluded(excluded.length, show(excluded.length))}
    >
      <MoreList
        listKey={`excluded ${code}`}
        items={excluded}
        step={STEP}
        render={({ school, reason }) => (
          <li key={school} class="line">
            <span class="school">{school}</span>
            <span class="note line">{reason}</span>
          </li>
        )}
      />
    </Disclosure>
  );
}
