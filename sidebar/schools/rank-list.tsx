// The best or the lagging schools, each with its distance from the average.

import type { PanelRank } from '../../src/addon/panel.ts';
import { Disclosure } from '../components/disclosure.tsx';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { tellRank } from './tell-rank.ts';

const STEP = 20;

export interface RankListProps {
  readonly listKey: string;
  readonly title: (shown: string) => string;
  readonly ranks: readonly PanelRank[];
}

export function RankList({ listKey, title, ranks }: RankListProps) {
  const { words, show } = usePanel();
  if (ranks.length === 0) return null;
  return (
    <Disclosure openKey={listKey} title={title(show(ranks.length))}>
      <p class="note">{words.schools.rankHint}</p>
      <MoreList
        listKey={listKey}
        items={ranks}
        step={STEP}
        render={(rank) => (
          <li key={rank.school} class="line">
            <span class="school">{rank.school}</span>
            {rank.district === '' ? null : <span class="note line">{rank.district}</span>}
            <span class="line">{tellRank(rank, words)}</span>
          </li>
        )}
      />
    </Disclosure>
  );
}
