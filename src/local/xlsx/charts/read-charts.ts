// The charts of a sheet, read as far as a script may ask: their titles and the cells that they are over.

import type { Area, SheetChart } from '../../workbook/workbook.ts';
import { findPart } from '../package/part-names.ts';
import { type Relationship, readRelationships } from '../package/relationships.ts';
import { parseArea } from '../sheet/cell-address.ts';
import { parseXml, readNumber, type XmlElement } from '../xml/parse-xml.ts';
import { decodePart } from '../xml/part-text.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** The name of an element whatever prefix its vocabulary has: `c:chart` and `chart`. */
function bareName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of that name inside, in their order. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(bareName(child) === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** A part as XML; null where it is absent or no XML: what a chart says must not keep a file from being read. */
export function readPart(parts: Parts, wanted: string): ReturnType<typeof parseXml> | null {
  const name = findPart(parts, wanted);
  const bytes = name === null ? undefined : parts.get(name);
  if (name === null || bytes === undefined) return null;
  try {
    return parseXml(decodePart(bytes, name), name);
  } catch {
    return null;
  }
}

/** `'Динамика'!$A$6:$A$13` on the sheet of that name; null for another sheet, or what is no area. */
function readReference(formula: string, sheetName: string): Area | null {
  const at = formula.lastIndexOf('!');
  const sheet = formula.slice(0, at).replace(/^'|'$/g, '').replaceAll("''", "'");
  return at > 0 && sheet === sheetName ? parseArea(formula.slice(at + 1)) : null;
}

function readAreas(root: XmlElement, sheetName: string): readonly Area[] {
  const series = findAll(root, 'ser');
  const references = [
    ...series.slice(0, 1).flatMap((one) => findAll(one, 'cat')),
    ...series.flatMap((one) => findAll(one, 'val')),
  ].flatMap((one) => findAll(one, 'f').slice(0, 1));
  const areas = references.map(({ text }) => readReference(text, sheetName));
  return areas.flatMap((area) => (area === null ? [] : [area]));
}

/** 1-based: the cell that an anchor starts in. */
function readCorner(anchor: XmlElement, name: string): number {
  const [from] = findAll(anchor, 'from');
  const [corner] = from === undefined ? [] : findAll(from, name);
  return readNumber(corner?.text, 0) + 1;
}

/** A drawn chart: the place of its anchor in the drawing, and its part. */
export interface DrawnChart {
  readonly anchor: XmlElement;
  readonly part: string;
}

/** The charts of a drawing whose parts are there, in their order. */
export function listDrawnCharts(parts: Parts, drawing: string): readonly DrawnChart[] {
  const document = readPart(parts, drawing);
  if (document === null) return [];
  const related = new Map(readRelationships(parts, drawing).map((one) => [one.id, one.part]));
  return document.root.children.flatMap((anchor) => {
    const [chart] = findAll(anchor, 'chart');
    const id = Object.entries(chart?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
    const part = id === undefined ? null : (related.get(id) ?? null);
    return part === null || findPart(parts, part) === null ? [] : [{ anchor, part }];
  });
}

/** The charts of the sheet, in the order of its drawing; none where it has no drawing that can be read. */
export function readCharts(
  relationships: readonly Relationship[],
  sheetName: string,
  parts: Parts,
): SheetChart[] {
  const drawing = relationships.find(({ kind }) => kind === 'drawing')?.part ?? null;
  if (drawing === null) return [];
  return listDrawnCharts(parts, drawing).flatMap(({ anchor, part }) => {
    const document = readPart(parts, part);
    if (document === null) return [];
    const [title] = findAll(document.root, 'title');
    const texts = title === undefined ? [] : findAll(title, 't').map(({ text }) => text);
    return [
      {
        areas: readAreas(document.root, sheetName),
        title: texts.join(''),
        seriesNames: [],
        colours: [],
        row: readCorner(anchor, 'row'),
        column: readCorner(anchor, 'col'),
        width: 0,
        height: 0,
        part,
      },
    ];
  });
}
