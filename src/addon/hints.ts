// Whether schools are told at once how their cells were read: kept in the document, on unless somebody has switched it off.

const KEY = 'svodka.hints';
const OFF = 'off';

/** True unless they were switched off in this document. */
export function areHintsOn(): boolean {
  return PropertiesService.getDocumentProperties()?.getProperty(KEY) !== OFF;
}

/** Switches them on or off for everyone who works in the document. */
export function switchHints(on: boolean): void {
  const properties = PropertiesService.getDocumentProperties();
  if (on) properties?.deleteProperty(KEY);
  else properties?.setProperty(KEY, OFF);
}
