// The search and the four choices over the findings, and how many pass them.

import { useMemo } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import type { FindingSeverity, FindingState } from '../../src/core/checking/finding.ts';
import { Button } from '../components/button.tsx';
import { type Choice, ChoiceField } from '../components/choice-field.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { SearchField } from '../components/search-field.tsx';
import { ANY_FINDING, type FindingFilter } from '../model/place.ts';
import { usePanel } from '../panel-context.ts';
import { listDistinct } from '../text/list-distinct.ts';
import type { FindingsWords } from '../words/findings-words.ts';
import type { Words } from '../words/words.ts';
import { countChoices } from './filter-findings.ts';

export interface FindingFiltersProps {
  readonly state: PanelState;
  readonly shown: number;
}

export function FindingFilters({ state, shown }: FindingFiltersProps) {
  const { place, words, show, controller } = usePanel();
  const filter = place.findings;
  const set = (part: Partial<FindingFilter>) =>
    controller.move({ findings: { ...filter, ...part } });
  const chosen = countChoices(filter);
  return (
    <search class="filters" data-landing="finding search">
      <SearchField
        focusKey="finding search"
        hint={words.findings.searchHint}
        value={filter.search}
        onInput={(search) => set({ search })}
      />
      <Disclosure openKey="finding filters" title={words.common.filters(chosen)}>
        <Choices state={state} filter={filter} set={set} />
      </Disclosure>
      {chosen === 0 ? null : <p class="note">{tellChoices(filter, words)}</p>}
      <p class="note" aria-live="polite">
        {words.common.shownOf(show(shown), show(state.findings.length))}
      </p>
      {chosen === 0 && filter.search === '' ? null : (
        <Button
          focusKey="reset findings"
          look="quiet"
          local
          onClick={() => controller.move({ findings: ANY_FINDING })}
        >
          {words.common.reset}
        </Button>
      )}
    </search>
  );
}

interface ChoicesProps {
  readonly state: PanelState;
  readonly filter: FindingFilter;
  readonly set: (part: Partial<FindingFilter>) => void;
}

function Choices({ state: { findings }, filter, set }: ChoicesProps) {
  const { common, findings: words } = usePanel().words;
  const schools = useMemo(() => asChoices(findings.map(({ school }) => school)), [findings]);
  const districts = useMemo(() => asChoices(findings.map(({ district }) => district)), [findings]);
  return (
    <>
      <ChoiceField
        focusKey="finding severity"
        label={words.severityLabel}
        choices={listSeverities(words)}
        value={filter.severity}
        onChoose={(severity) => set({ severity })}
      />
      <ChoiceField
        focusKey="finding state"
        label={common.status}
        choices={listStates(words)}
        value={filter.state}
        onChoose={(state) => set({ state })}
      />
      <ChoiceField
        focusKey="finding district"
        label={common.district}
        choices={districts}
        value={filter.district}
        onChoose={(district) => set({ district })}
      />
      <ChoiceField
        focusKey="finding school"
        label={words.school}
        choices={schools}
        value={filter.school}
        onChoose={(school) => set({ school })}
      />
    </>
  );
}

function listSeverities({ severities }: FindingsWords): readonly Choice<FindingSeverity>[] {
  return [
    { value: 'error', text: severities.error },
    { value: 'query', text: severities.query },
  ];
}

function listStates({ states }: FindingsWords): readonly Choice<FindingState>[] {
  return [
    { value: 'open', text: states.open },
    { value: 'explained', text: states.explained },
  ];
}

function asChoices(texts: readonly string[]): readonly Choice<string>[] {
  return listDistinct(texts).map((text) => ({ value: text, text }));
}

/** The choices in full: a closed list shows only the beginning of a long name. */
function tellChoices(filter: FindingFilter, { findings }: Words): string {
  const { severity, state, district, school } = filter;
  return [
    ...(severity === '' ? [] : [findings.severities[severity]]),
    ...(state === '' ? [] : [findings.states[state]]),
    ...(district === '' ? [] : [district]),
    ...(school === '' ? [] : [school]),
  ].join('; ');
}
