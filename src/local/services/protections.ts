// The protections of a sheet: making and finding them, who may edit what they cover, and how they follow inserted lines.
import type { ServiceObject } from '../realm/service-object.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { Area, Protection, Sheet } from '../workbook/workbook.ts';
import type { People } from './service-context.ts';
import { type Lines, shiftArea } from './shift-rules.ts';

/** The names of SpreadsheetApp.ProtectionType. */
export type ProtectionTypeName = 'RANGE' | 'SHEET';

/** Gives whether a protection covers a whole sheet or a range. */
export function typeOf(protection: Protection): ProtectionTypeName {
  return protection.area === null ? 'SHEET' : 'RANGE';
}

/** Adds a protection as Google makes a new one: it keeps nobody out yet. Null area is the whole sheet. */
export function addProtection(sheet: Sheet, area: Area | null): Protection {
  const made: Protection = {
    area,
    description: '',
    warningOnly: false,
    editors: null,
    domainEdit: null,
    unprotected: [],
  };
  sheet.protections.push(made);
  return made;
}

/** Gives the objects of a sheet's protections of one type, in the order in which they were made. */
export function protectionObjects(sheet: Sheet, type: ProtectionTypeName): ServiceObject[] {
  return sheet.protections
    .filter((protection) => typeOf(protection) === type)
    .map((protection) => serviceObject('Protection', { sheet, protection }));
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Gives the addresses without doubles (in any case) and without unknown ones. */
function distinct(addresses: readonly string[]): string[] {
  return addresses.filter(
    (address, index) =>
      address !== '' && addresses.findIndex((other) => isSame(other, address)) === index,
  );
}

/** Gives who may edit what is protected, as far as addresses are known; the owner always may. */
export function editorsOf(protection: Protection, people: People): string[] {
  const given = protection.editors ?? [people.user, ...people.editors];
  return distinct([people.owner, ...given]);
}

/** Gives whether the one who runs the script may edit what is protected; an unknown person is taken for the owner. */
export function mayEdit(protection: Protection, people: People): boolean {
  if (people.user === '' || protection.warningOnly) return true;
  return editorsOf(protection, people).some((editor) => isSame(editor, people.user));
}

/** Adds editors; those who are there already stay once. */
export function addEditors(protection: Protection, people: People, added: readonly string[]): void {
  protection.editors = distinct([...editorsOf(protection, people), ...added]);
}

/** Takes editors away, but neither the owner nor the one who runs the script. */
export function removeEditors(
  protection: Protection,
  people: People,
  removed: readonly string[],
): void {
  const stays = (editor: string) =>
    isSame(editor, people.owner) ||
    isSame(editor, people.user) ||
    !removed.some((address) => isSame(address, editor));
  protection.editors = editorsOf(protection, people).filter(stays);
}

/** Gives the protections after a change of lines, the same objects, without those that have lost all their cells. */
export function shiftProtections(
  protections: readonly Protection[],
  lines: Lines,
  at: number,
  count: number,
): Protection[] {
  return protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap(
      (area) => shiftArea(area, lines, at, count) ?? [],
    );
    if (protection.area === null) return true;
    const area = shiftArea(protection.area, lines, at, count);
    if (area === null) return false;
    protection.area = area;
    return true;
  });
}
