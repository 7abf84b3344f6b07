// One indicator: verdict, target and actual, how far it is, and its parts when opened.

import type { PanelIndicator, PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { SignWord } from '../components/sign-word.tsx';
import { usePanel } from '../panel-context.ts';
import { VERDICT_LOOKS } from '../text/looks.ts';
import { Breakdown } from './breakdown.tsx';
import { DegreeBar } from './degree-bar.tsx';

export interface IndicatorItemProps {
  readonly indicator: PanelIndicator;
  readonly state: PanelState;
}

export function IndicatorItem({ indicator, state }: IndicatorItemProps) {
  const { words } = usePanel();
  const { code, title, unit, verdict, target, actual, gap, degree, before } = indicator;
  const isUnitSaid = unit === '' || actual.includes(unit) || target.includes(unit);
  return (
    <li class="item indicator" data-landing={`parts ${code}`}>
      <p>
        <b>{code}</b> {title}
      </p>
      <SignWord {...VERDICT_LOOKS[verdict]} word={words.summary.verdict[verdict]} />
      <DegreeBar degree={degree} verdict={verdict} />
      <dl>
        {isUnitSaid ? null : (
          <>
            <dt>{words.indicators.unit}</dt>
            <dd>{unit}</dd>
          </>
        )}
        <dt>{words.indicators.target}</dt>
        <dd>{target === '' ? words.indicators.noTarget : target}</dd>
        <dt>{words.indicators.actual}</dt>
        <dd>{actual === '' ? words.indicators.noActual : actual}</dd>
      </dl>
      {gap === '' ? null : <p class="gap">{`— ${gap}`}</p>}
      {before === null ? null : (
        <p class="note">
          {before.text}
          {before.way === null ? null : (
            <span class="unseen">{` ${words.indicators.way[before.way]}`}</span>
          )}
        </p>
      )}
      {indicator.hasSchools ? <Parts indicator={indicator} state={state} /> : null}
    </li>
  );
}

function Parts({ indicator: { code }, state }: IndicatorItemProps) {
  const { model, place, words, controller } = usePanel();
  const open = place.indicator === code;
  const word = open ? words.indicators.closeParts : words.indicators.openParts;
  const toggle = () => {
    controller.move({ indicator: open ? '' : code });
    const known = model.parts?.breakdown.indicator.code === code;
    if (!open && !known) void controller.run({ kind: 'indicator', code });
  };
  return (
    <>
      <Button
        focusKey={`parts ${code}`}
        look="quiet"
        expanded={open}
        label={`${word}: ${code}`}
        onClick={toggle}
      >
        {word}
      </Button>
      {open ? <Breakdown code={code} state={state} /> : null}
    </>
  );
}
