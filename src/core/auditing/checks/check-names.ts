// Names: of one code in several places, of two codes in one place, and against the unit.

import { compactText } from '../../reading/normalise-text.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { targetNumbers } from '../indicator-rows.ts';
import type { Published } from '../published.ts';
import { listTitleWords } from '../title-words.ts';
import { listWordDifferences } from '../word-differences.ts';

const GROWS = '(?:увеличени[ея]|снижени[ея]|сокращени[ея]|повышени[ея]|рост)';
const SHARE = new RegExp(
  `^(?:${GROWS}\\s+)?(?:дол[яи]|удельн[а-я]+ вес|процент)|от обще(?:го|й)`,
  'i',
);
const COUNT = new RegExp(`^(?:${GROWS}\\s+)?(?:количеств|числ)`, 'i');
const BOTH = /количеств[а-я]*\s*\(дол/i;

/** One finding for a code, with every differing pair of words once and the places that have them. */
function findDiffering({ ofKind }: AuditContext): readonly AuditFinding[] {
  const named = ofKind('name').filter(({ title, code }) => title !== '' && code !== '');
  return [...groupBy(named, ({ code }) => code).values()].flatMap(
    (names): readonly AuditFinding[] => {
      const [first] = names;
      if (first === undefined) return [];
      const differing = names.slice(1).flatMap((row) => {
        const words = listWordDifferences(first.title, row.title);
        return words.length === 0 ? [] : [{ row, words }];
      });
      if (differing.length === 0) return [];
      const all = differing.flatMap(({ words }) => words);
      const distinct = new Map(all.map((pair) => [pair.join('\n'), pair]));
      const places = placesOf([first, ...differing.map(({ row }) => row)]);
      return [{ code: 'name/differs', places, words: [...distinct.values()] }];
    },
  );
}

/** The wording itself, what titles begin with left out: «Доля детей, …» and «Увеличение доли детей, …» are one name. */
function keyOfName({ title, place }: Published): string {
  const words = compactText(listTitleWords(title).join(' '));
  return words === '' ? '' : `${place}\n${words}`;
}

function findTwoCodes({ ofKind }: AuditContext): readonly AuditFinding[] {
  const coded = ofKind('name').filter(({ code }) => code !== '');
  return [...groupBy(coded, keyOfName).values()].flatMap((names): readonly AuditFinding[] => {
    const codes = [...new Set(names.map(({ code }) => code))];
    if (codes.length < 2) return [];
    const own = ofKind('target').filter(
      (row) => codes.includes(row.code) && targetNumbers(row).length > 0,
    );
    const places = placesOf([...names, ...own.filter(({ period }) => period?.kind === 'year')]);
    return [{ code: 'name/two-codes', places }];
  });
}

function claimOf(title: string): 'share' | 'count' | null {
  if (BOTH.test(title)) return null;
  if (SHARE.test(title)) return 'share';
  return COUNT.test(title) ? 'count' : null;
}

/** Rows that print name and unit side by side; «На 30 %» of a growing number is a percent as well, which is left to ask. */
function findUnits({ ofKind }: AuditContext): readonly AuditFinding[] {
  const stated = ofKind('name').filter(({ unit }) => unit !== null);
  return (['count', 'share'] as const).flatMap((says): readonly AuditFinding[] => {
    const wanted = says === 'count' ? 'percent' : 'count';
    const wrong = stated.filter(({ title, unit }) => claimOf(title) === says && unit === wanted);
    return [...groupBy(wrong, ({ document }) => document).values()].map((rows) => ({
      code: 'name/unit' as const,
      places: placesOf(rows),
      says,
    }));
  });
}

/** Questions about names that differ, that two codes share, and that promise another unit than is printed. */
export const checkNames: AuditCheck = (context) => [
  ...findDiffering(context),
  ...findTwoCodes(context),
  ...findUnits(context),
];
