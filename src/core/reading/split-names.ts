// Where one name ends and the next begins in a list without numbers.

const ABBREVIATION =
  /(?:^|[\s.("«,])(?:им|г|гор|ул|пр|просп|пер|пос|пгт|п|с|д|дер|обл|р|св|проф|акад|ак|стр|корп|оф|зав|зам|руб|тыс|др|т|е|н|ст|гос|[а-яёa-z])$/i;
const ADDRESS = /^\s*(?:г|гор|город|ул|улица|пр|просп|пос|пгт|обл|корп|оф)[.\s]\s*\S/i;
const ACRONYM = /^["«]?[А-ЯЁA-Z][А-ЯЁA-Zа-яё]*[А-ЯЁA-Z][А-ЯЁA-Zа-яё]*["»]?$/;

/** Places inside quotes or brackets, where a comma belongs to the name; a kind that is not balanced protects nothing. */
function findProtected(text: string): readonly boolean[] {
  const isProtected = new Array<boolean>(text.length).fill(false);
  for (const pattern of [/«[^«»]*»/g, /„[^„“”]*[“”]/g, /“[^“”]*”/g, /\([^()]*\)/g]) {
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      isProtected.fill(true, match.index, match.index + match[0].length);
    }
  }
  if ((text.split('"').length - 1) % 2 === 0) {
    const straight = /"[^"]*"/g;
    for (let match = straight.exec(text); match !== null; match = straight.exec(text)) {
      isProtected.fill(true, match.index, match.index + match[0].length);
    }
  }
  return isProtected;
}

/** A full stop ends a name when a capital, a quote or a digit follows and no abbreviation or initial stands before it. */
function endsName(text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (ABBREVIATION.test(before)) return false;
  const after = text.slice(at + 1);
  if (/^\s+["«]?[А-ЯЁA-Z\d«"]/.test(after)) return true;
  return /^[А-ЯЁA-Z]/.test(after) && /[а-яёА-ЯЁ]{3}$/.test(before);
}

function isSeparator(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (/[,;\n\r]/.test(sign)) return true;
  if (sign === '.') return endsName(text, at);
  return sign === '/' && text[at - 1] === ' ' && text[at + 1] === ' ';
}

/** «КемГУ и КузГТУ» are two, «колледж сервиса и технологий» is one: only short names in capitals are split at «и». */
function splitPair(name: string): readonly string[] {
  const [left, right, ...more] = name.trim().split(/\s+и\s+/);
  const isPair =
    left !== undefined &&
    right !== undefined &&
    more.length === 0 &&
    ACRONYM.test(left) &&
    ACRONYM.test(right);
  return isPair ? [left, right] : [name];
}

/** The pieces between separators, untrimmed, blank ones included; an address («г. Кемерово») stays with the name before it. */
export function splitNames(text: string): readonly string[] {
  const isProtected = findProtected(text);
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isProtected[at] === true || !isSeparator(text, at)) continue;
    pieces.push(text.slice(start, at));
    start = at + 1;
  }
  pieces.push(text.slice(start));
  const names: string[] = [];
  for (const piece of pieces) {
    const previous = names.length - 1;
    if (previous >= 0 && ADDRESS.test(piece)) names[previous] = `${names[previous]},${piece}`;
    else names.push(...splitPair(piece));
  }
  return names;
}
