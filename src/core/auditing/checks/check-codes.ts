// Codes of items against those beside them: a letter for a digit, a broken pattern, two codes for one text.

import { compactText } from '../../reading/normalise-text.ts';
import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { Published } from '../published.ts';

/** Letters that are taken for digits, Russian and Latin. */
const DIGITS: Readonly<Record<string, string>> = {
  З: '3',
  з: '3',
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  б: '6',
  l: '1',
  I: '1',
};
/** Fewer codes make no pattern. */
const FEWEST_CODES = 4;
const FEWEST_PAIRS = 2;

/** A letter where at least three quarters of the other codes have a digit. */
function findLookAlikes({ ofKind }: AuditContext): readonly AuditFinding[] {
  const codes = ofKind('code');
  if (codes.length < FEWEST_CODES) return [];
  return codes.flatMap((row): readonly AuditFinding[] => {
    const others = codes.filter((other) => other !== row);
    const at = [...row.printed].findIndex((letter, index) => {
      const asDigits = others.filter(({ printed }) => /\d/.test(printed[index] ?? '')).length;
      return DIGITS[letter] !== undefined && asDigits * 4 >= others.length * 3;
    });
    const letter = row.printed[at];
    const digit = letter === undefined ? undefined : DIGITS[letter];
    if (letter === undefined || digit === undefined) return [];
    return [{ code: 'code/look-alike', places: placesOf([row]), letter, digit }];
  });
}

/** What the first code of a pair has more than the second: «a» for «O2.1_2.1.1.1a» and «O2.1_2.1.1.1». */
function findSuffix([first, second]: readonly Published[]): string | null {
  if (first === undefined || second === undefined) return null;
  return first.printed.startsWith(second.printed)
    ? first.printed.slice(second.printed.length)
    : null;
}

/** Pairs whose second code is the first without its ending, and the one pair that is not so. */
function findPatterns({ ofKind }: AuditContext): readonly AuditFinding[] {
  const groups = [...groupBy(ofKind('code'), ({ group }) => group).values()];
  const pairs = groups.filter(({ length }) => length === 2);
  const suffixes = new Set(pairs.flatMap((pair) => findSuffix(pair) || []));
  return [...suffixes].flatMap((suffix) => {
    const regular = pairs.filter((pair) => findSuffix(pair) === suffix);
    if (regular.length < FEWEST_PAIRS) return [];
    const initial = regular[0]?.[0]?.printed[0];
    return pairs.flatMap((pair): readonly AuditFinding[] => {
      const [first, second] = pair;
      if (first === undefined || second === undefined || findSuffix(pair) !== null) return [];
      if (first.printed[0] !== initial || !first.printed.endsWith(suffix)) return [];
      const expected = first.printed.slice(0, first.printed.length - suffix.length);
      return [{ code: 'code/pattern', places: placesOf([second, first]), expected }];
    });
  });
}

function findSameTexts({ ofKind }: AuditContext): readonly AuditFinding[] {
  const groups = groupBy(ofKind('code'), ({ group, title }) =>
    title === '' ? '' : `${group}\n${compactText(title)}`,
  );
  return [...groups.values()]
    .filter((rows) => new Set(rows.map(({ printed }) => printed)).size > 1)
    .map((rows) => ({ code: 'code/same-text', places: placesOf(rows) }));
}

/** Questions about codes that do not look like their neighbours. */
export const checkCodes: AuditCheck = (context) => [
  ...findLookAlikes(context),
  ...findPatterns(context),
  ...findSameTexts(context),
];
