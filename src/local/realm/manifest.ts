// What the host heeds of appsscript.json.

/** The scopes by their last path segment, and the script's time zone. */
export interface Manifest {
  readonly scopes: ReadonlySet<string>;
  readonly timeZone: string;
}

/** Reads the text of appsscript.json; no scopes and GMT where it names none. Throws SyntaxError when it is no JSON. */
export function readManifest(text: string): Manifest {
  const parsed: unknown = JSON.parse(text);
  const read = (key: string): unknown =>
    typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, key) : undefined;
  const scopes = read('oauthScopes');
  const timeZone = read('timeZone');
  const named = Array.isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : [];
  return {
    scopes: new Set(named.map((scope: string) => scope.split('/').at(-1) ?? scope)),
    timeZone: typeof timeZone === 'string' ? timeZone : 'GMT',
  };
}
