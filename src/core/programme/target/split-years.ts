// «40 % (ЦП на 2023 г. 30 %)»: the wording itself, and what it says for years of their own.

/** A wording for one year. */
export interface YearWording {
  readonly year: string;
  readonly text: string;
}

/** `main` is what is left without the years' own wordings; '' where there is nothing else. */
export interface YearSplit {
  readonly main: string;
  readonly years: readonly YearWording[];
}

const MARK =
  /(\()?\s*(?:(?:цп|план|цель)\s+)?(?:(?:на|в|за|к|ко|до|по)\s+)?(20\d\d)\s*(?:год[ауе]?|г)(?![а-я])\.?(?:\s*[-:])?/g;
/** A dash directly before a digit is a minus and stays. */
const EDGES = /^(?:[\s,;:]|-(?!\d))+|[\s,;:-]+$/g;

/** Up to the bracket that closes the mark's own, or to the next mark. */
function takeUntil(text: string, opened: boolean): { wording: string; rest: string } {
  const end = opened ? text.indexOf(')') : -1;
  if (end >= 0) return { wording: text.slice(0, end), rest: text.slice(end + 1) };
  return { wording: text, rest: '' };
}

/**
 * wording := main { year-mark wording }; takes lower-case text with ё as е. A mark with nothing behind it («40 % к 2025
 * году») tells the year of what stands before it.
 */
export function splitYears(text: string): YearSplit {
  const marks = [...text.matchAll(MARK)];
  let main = text.slice(0, marks[0]?.index ?? text.length);
  const years: YearWording[] = [];
  marks.forEach((mark, at) => {
    const from = mark.index + mark[0].length;
    const segment = text.slice(from, marks[at + 1]?.index ?? text.length);
    const { wording, rest } = takeUntil(segment, mark[1] !== undefined);
    const own = wording.replace(EDGES, '');
    years.push({ year: mark[2] ?? '', text: own === '' ? main.replace(EDGES, '') : own });
    main += rest;
  });
  return { main: main.replace(EDGES, ''), years };
}
