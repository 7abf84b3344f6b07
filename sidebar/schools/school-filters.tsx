// The search and the choices over the schools; each status says how many schools have it.

import { useMemo } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { type Choice, ChoiceField } from '../components/choice-field.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { SearchField } from '../components/search-field.tsx';
import { ANY_SCHOOL, type DecisionFilter, type SchoolFilter } from '../model/place.ts';
import { usePanel } from '../panel-context.ts';
import { listDistinct } from '../text/list-distinct.ts';
import type { Words } from '../words/words.ts';
import { countSchoolChoices, countStatuses, STATUSES } from './filter-schools.ts';

export interface SchoolFiltersProps {
  readonly state: PanelState;
  readonly shown: number;
}

export function SchoolFilters({ state: { schools }, shown }: SchoolFiltersProps) {
  const { place, words, show, controller } = usePanel();
  const filter = place.schools;
  const set = (part: Partial<SchoolFilter>) => controller.move({ schools: { ...filter, ...part } });
  const chosen = countSchoolChoices(filter);
  return (
    <search class="filters" data-landing="school search">
      <SearchField
        focusKey="school search"
        hint={words.schools.searchHint}
        value={filter.search}
        onInput={(search) => set({ search })}
      />
      <Disclosure openKey="school filters" title={words.common.filters(chosen)}>
        <Choices schools={schools} filter={filter} set={set} />
      </Disclosure>
      {chosen === 0 ? null : <p class="note">{tellChoices(filter, words)}</p>}
      <p class="note" aria-live="polite">
        {words.common.shownOf(show(shown), show(schools.length))}
      </p>
      {chosen === 0 && filter.search === '' ? null : (
        <Button
          focusKey="reset schools"
          look="quiet"
          local
          onClick={() => controller.move({ schools: ANY_SCHOOL })}
        >
          {words.common.reset}
        </Button>
      )}
    </search>
  );
}

/** The choices in full: a closed list shows only the beginning of a long name. */
function tellChoices({ status, decision, district }: SchoolFilter, { schools }: Words): string {
  const decisions: Readonly<Record<Exclude<DecisionFilter, ''>, string>> = {
    undecided: schools.undecided,
    accepted: schools.accepted,
    returned: schools.returned,
    changed: schools.changedFilter,
  };
  return [
    ...(status === '' ? [] : [schools.status[status]]),
    ...(decision === '' ? [] : [decisions[decision]]),
    ...(district === '' ? [] : [district]),
  ].join('; ');
}

interface ChoicesProps {
  readonly schools: PanelState['schools'];
  readonly filter: SchoolFilter;
  readonly set: (part: Partial<SchoolFilter>) => void;
}

function Choices({ schools, filter, set }: ChoicesProps) {
  const { words, show } = usePanel();
  const counts = useMemo(() => countStatuses(schools), [schools]);
  const districts = useMemo(() => listDistinct(schools.map(({ district }) => district)), [schools]);
  const decisions: readonly Choice<Exclude<DecisionFilter, ''>>[] = [
    { value: 'undecided', text: words.schools.undecided },
    { value: 'accepted', text: words.schools.accepted },
    { value: 'returned', text: words.schools.returned },
    { value: 'changed', text: words.schools.changedFilter },
  ];
  return (
    <>
      <ChoiceField
        focusKey="school status"
        label={words.common.status}
        choices={STATUSES.map((value) => ({
          value,
          text: `${words.schools.status[value]}: ${show(counts[value])}`,
        }))}
        value={filter.status}
        onChoose={(status) => set({ status })}
      />
      <ChoiceField
        focusKey="school decision"
        label={words.schools.decision}
        choices={decisions}
        value={filter.decision}
        onChoose={(decision) => set({ decision })}
      />
      <ChoiceField
        focusKey="school district"
        label={words.common.district}
        choices={districts.map((value) => ({ value, text: value }))}
        value={filter.district}
        onChoose={(district) => set({ district })}
      />
    </>
  );
}
