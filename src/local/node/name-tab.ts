// Names for the tabs of schools: short enough for a spreadsheet file, each once.

const LONGEST = 31;
const FORBIDDEN = /[[\]:*?/\\]+/g;
/** What tells one school of a kind from another, and must not be cut off. */
const NUMBER = /(?:№|N)\s*\d+/i;

function clean(name: string): string {
  return name
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[' ]+|[' ]+$/g, '');
}

/** Cut to a length, the school's number kept. */
function cut(name: string, length: number): string {
  if (name.length <= length) return name;
  const number = NUMBER.exec(name);
  const kept = number === null ? '' : number[0];
  const isCutOff = number !== null && number.index + kept.length > length - 1;
  const tail = isCutOff ? `… ${kept}` : '…';
  return `${name.slice(0, length - tail.length).trim()}${tail}`;
}

/**
 * A name of at most 31 characters, without those that a sheet's name cannot have, and none of `taken` whatever the case: a
 * second of the same name gets « (2)». «Школа» where nothing is left of the name.
 */
export function nameTab(name: string, taken: ReadonlySet<string>): string {
  const whole = clean(name) === '' ? 'Школа' : clean(name);
  for (let number = 1; ; number += 1) {
    const mark = number === 1 ? '' : ` (${number})`;
    const candidate = `${cut(whole, LONGEST - mark.length)}${mark}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}
