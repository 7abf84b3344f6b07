// Names of parts inside the package (ECMA-376 part 2): relative and absolute targets, and names in another case.

/** Gives the part that a relationship of `source` points at; `/xl/a.xml` counts from the root, `../a.xml` from the folder. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.split('#')[0] ?? '').replaceAll('\\', '/');
  if (path.startsWith('/')) return normalisePath(path.slice(1));
  return normalisePath(`${folderOf(source)}${path}`);
}

function decodeTarget(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function normalisePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** Gives the name of the part's own relationships: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; '' → `_rels/.rels`. */
export function relationshipsPartOf(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Gives the name under which the package holds a part; names differ in case between producers. Null when it is absent. */
export function findPart(parts: ReadonlyMap<string, Uint8Array>, wanted: string): string | null {
  if (parts.has(wanted)) return wanted;
  const lower = wanted.toLowerCase();
  for (const name of parts.keys()) {
    const plain = name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
    if (plain === lower) return name;
  }
  return null;
}

/** Gives the first of `xl/worksheets/sheet1.xml`, `…sheet2.xml` and so on that the package does not hold. */
export function freePartName(
  parts: ReadonlyMap<string, Uint8Array>,
  stem: string,
  extension: string,
): string {
  for (let number = 1; ; number += 1) {
    const name = `${stem}${number}${extension}`;
    if (findPart(parts, name) === null) return name;
  }
}
