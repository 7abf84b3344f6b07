// The best or the lagging schools: those that stand level together, with their distance from the average.

import type { PanelRank } from '../../src/addon/panel/panel.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { groupRanks } from './group-ranks.ts';
import { tellDistance, tellLevel } from './tell-rank.ts';

const STEP = 20;

export interface RankListProps {
  readonly listKey: string;
  readonly title: (count: number, shown: string) => string;
  readonly ranks: readonly PanelRank[];
}

export function RankList({ listKey, title, ranks }: RankListProps) {
  const { words, show } = usePanel();
  const groups = groupRanks(ranks);
  const [first, ...others] = groups;
  if (first === undefined) return null;
  const heading = title(ranks.length, show(ranks.length));
  return (
    <Disclosure
      openKey={listKey}
      title={others.length > 0 ? heading : `${heading}, ${tellLevel(first, words)}`}
    >
      <p class="note">{words.schools.rankHint}</p>
      {groups.map((group) => (
        <div key={group.key} class="level">
          <p class="line">
            <strong>
              {words.schools.schools(group.schools.length, show(group.schools.length))}
            </strong>
            {`: ${tellLevel(group, words)}, ${tellDistance(group, words)}`}
          </p>
          <MoreList
            listKey={`${listKey} ${group.key}`}
            items={group.schools}
            step={STEP}
            render={({ school, district }) => (
              <li key={school}>
                <span class="school">{school}</span>
                {district === '' ? null : <span class="note">{` ${district}`}</span>}
              </li>
            )}
          />
        </div>
      ))}
    </Disclosure>
  );
}
