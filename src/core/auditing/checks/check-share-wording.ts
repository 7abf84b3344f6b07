// What a share is out of, in words: two bases, the base of another territory, no base, the whole over its part.

import type { AuditCheck, AuditContext } from '../audit-context.ts';
import { groupBy, placeOf, placesOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import type { Published } from '../published.ts';
import { isSubset, listStems, splitBase } from '../title-words.ts';

const BASES = /от\s+(?:общ[а-я]+\s+)?(?:числ[а-я]*|количеств[а-я]*|численност[а-я]*)/gi;
const OWN_TERRITORY = /(муниципал[а-я]*|город[а-я]*|округ[а-я]*|район[а-я]*)/i;
const WIDER_TERRITORY =
  /(регион[а-я]*|област[а-я]*|кра[йяю](?![а-я])|федераци[а-я]*|стран[аы](?![а-я]))/i;
const COUNTED = '(?:количеств(?:о|а|у|е|ом)|числ(?:о|а|у|е|ом)|численност(?:ь|и|ью))(?![а-яё])';
const RATIO = new RegExp(`${COUNTED}\\s+(.+?)\\s+к\\s+${COUNTED}\\s+(.+)$`, 'i');
const SAYS_RATIO =
  /\s(?:к\s+(?:количеств|числ|общ)|от\s+(?:общ|числ|количеств))|отношени[а-я]*\s|делен/i;
const SHARE = /дол[яи]|удельн[а-я]+ вес|\(дол/i;

/** The first name printed for each code. */
function listNames({ ofKind }: AuditContext): readonly Published[] {
  const named = ofKind('name').filter(({ code, title }) => code !== '' && title !== '');
  return [...groupBy(named, ({ code }) => code).values()].flatMap(([first]) => first ?? []);
}

function findTwoBases(context: AuditContext): readonly AuditFinding[] {
  return listNames(context)
    .filter(({ title }) => (title.match(BASES) ?? []).length > 1)
    .map((row) => ({ code: 'share/two-bases', places: [placeOf(row)] }));
}

function findTerritories(context: AuditContext): readonly AuditFinding[] {
  return listNames(context).flatMap((row): readonly AuditFinding[] => {
    const { head, base } = splitBase(row.title);
    const part = OWN_TERRITORY.exec(head)?.[1];
    const whole = WIDER_TERRITORY.exec(base)?.[1];
    if (part === undefined || whole === undefined || OWN_TERRITORY.test(base)) return [];
    return [{ code: 'share/territory', places: [placeOf(row)], part, whole }];
  });
}

/** «количество детей к количеству детей, охваченных …»: the second narrows the first, so the whole stands above. */
function isUpsideDown(method: string): boolean {
  const found = RATIO.exec(method);
  if (found === null) return false;
  const [, above = '', below = ''] = found;
  const [first, second] = [listStems(above), listStems(below)];
  return second.size > first.size && (first.size === 0 || isSubset(first, second));
}

function findUpsideDown({ ofKind }: AuditContext): readonly AuditFinding[] {
  return ofKind('method')
    .filter(({ printed }) => isUpsideDown(printed))
    .map((row) => ({ code: 'share/upside-down', places: [placeOf(row)] }));
}

/** Shares whose method is printed and names no ratio; the name may name the base instead. */
function findWithoutBase({ ofKind }: AuditContext): readonly AuditFinding[] {
  const silent = ofKind('method').filter(
    ({ title, printed }) =>
      SHARE.test(title) &&
      splitBase(title).base === '' &&
      printed !== '' &&
      !SAYS_RATIO.test(` ${printed}`),
  );
  return [...groupBy(silent, ({ document }) => document).values()].map((rows) => ({
    code: 'share/no-base' as const,
    places: placesOf(rows),
  }));
}

/** Findings about the wording of shares. */
export const checkShareWording: AuditCheck = (context) => [
  ...findUpsideDown(context),
  ...findTwoBases(context),
  ...findTerritories(context),
  ...findWithoutBase(context),
];
