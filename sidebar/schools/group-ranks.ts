// Schools that stand level, so that what is true of forty-five of them is said once.

import type { PanelRank } from '../../src/addon/panel/panel.ts';

/** Schools with the same result; `of` is null where all targets are reached, in 2 of 2 by one and in 7 of 7 by another. */
export interface RankGroup {
  readonly key: string;
  readonly met: number;
  readonly of: number | null;
  readonly fromAverage: number;
  readonly schools: readonly PanelRank[];
}

function keyOf({ met, of }: PanelRank): string {
  return met === of ? 'all' : `${met} of ${of}`;
}

/** The groups in the order of their first schools; none for none. */
export function groupRanks(ranks: readonly PanelRank[]): readonly RankGroup[] {
  const groups = new Map<string, PanelRank[]>();
  for (const rank of ranks) {
    const key = keyOf(rank);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [rank]);
    else group.push(rank);
  }
  return [...groups].flatMap(([key, schools]) => {
    const [first] = schools;
    if (first === undefined) return [];
    const { met, of, fromAverage } = first;
    const isSame = schools.every((school) => school.of === of);
    return [{ key, met, of: isSame ? of : null, fromAverage, schools }];
  });
}
