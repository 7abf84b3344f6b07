// The parts of an .xlsx without sheets: what a workbook made in memory is written into.

import { DEFAULT_STYLE } from '../../workbook/default-style.ts';
import { buildBorder, buildFill, buildFont } from '../styles/style-xml.ts';
import { encodePart } from '../xml/part-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Gives a styles.xml whose first style is that of an untouched cell. */
export function buildEmptyStyles(): string {
  const ids = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  const applied =
    'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return [
    `${HEAD}<styleSheet xmlns="${MAIN}">`,
    `<fonts count="1">${buildFont(DEFAULT_STYLE, '')}</fonts>`,
    `<fills count="2">${buildFill(null, '')}<fill><patternFill patternType="gray125"/></fill></fills>`,
    `<borders count="1">${buildBorder(DEFAULT_STYLE.borders, '')}</borders>`,
    `<cellStyleXfs count="1"><xf ${ids}/></cellStyleXfs>`,
    `<cellXfs count="1"><xf ${ids} xfId="0" ${applied}/></cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"></dxfs></styleSheet>',
  ].join('');
}

/** Gives the parts, name → bytes, in the order in which Excel writes them. */
export function buildEmptyPackage(): Map<string, Uint8Array> {
  const contentTypes = [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>`,
    '</Types>',
  ].join('');
  const workbook = `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets></sheets></workbook>`;
  return new Map([
    ['[Content_Types].xml', encodePart(contentTypes)],
    ['_rels/.rels', encodePart(buildRelationship('officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', encodePart(workbook)],
    ['xl/_rels/workbook.xml.rels', encodePart(buildRelationship('styles', 'styles.xml'))],
    ['xl/styles.xml', encodePart(buildEmptyStyles())],
  ]);
}

function buildRelationship(kind: string, target: string): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}
