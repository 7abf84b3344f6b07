import { failureOf, openTestHost } from '../open-test-host.ts';

function opened(body: string, mode: 'NONE' | 'LIMITED' | 'FULL'): string {
  try {
    openTestHost(`function onOpen(e) { ${body} }`).open(mode);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

describe('onOpen with AuthMode.NONE', () => {
  test.each([
    "SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addSeparator().addSubMenu(SpreadsheetApp.getUi().createMenu('m')).addToUi()",
    "Logger.log('a'); console.log('b')",
    'Session.getActiveUserLocale()',
    "if (e.authMode !== ScriptApp.AuthMode.NONE) throw new Error('mode')",
    "Utilities.formatDate(new Date(), 'GMT', 'yyyy')",
  ])('%s is allowed', (body) => {
    expect(opened(body, 'NONE')).toBe('');
  });

  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['PropertiesService.getDocumentProperties()', 'PropertiesService.getDocumentProperties'],
    ['LockService.getDocumentLock()', 'LockService.getDocumentLock'],
    ["HtmlService.createHtmlOutput('')", 'HtmlService.createHtmlOutput'],
    ["SpreadsheetApp.getUi().alert('a')", 'Ui.alert'],
  ])('%s is refused', (body, method) => {
    expect(opened(body, 'NONE')).toBe(`You do not have permission to call ${method}`);
  });

  test('a service touched while the script loads is refused too', () => {
    const host = openTestHost('SpreadsheetApp.getActiveSpreadsheet(); function onOpen() {}');
    expect(() => host.open('NONE')).toThrow('You do not have permission');
  });
});

describe('onOpen with AuthMode.LIMITED', () => {
  test('reads the spreadsheet', () => {
    expect(opened('SpreadsheetApp.getActiveSpreadsheet().getSheets()', 'LIMITED')).toBe('');
  });

  test('shows no sidebar', () => {
    expect(
      opened("SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))", 'LIMITED'),
    ).toBe('You do not have permission to call Ui.showSidebar');
  });
});

describe('scopes of the manifest', () => {
  const WITHOUT = JSON.stringify({
    oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
  });

  test.each([
    [
      "app.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    ],
    [
      "app.openById('x')",
      'You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    ],
    [
      'Session.getActiveUser()',
      'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    ],
  ])('%s needs its scope', (script, message) => {
    expect(failureOf(script, { manifest: WITHOUT })).toBe(message);
  });

  test('without a scope for spreadsheets nothing of the document can be read', () => {
    expect(failureOf('0', { manifest: '{}' })).toContain('Required permissions');
  });
});
