// Names the types of arguments as Apps Script does in its message about a wrong signature.

function describe(value: unknown, nameOf: (value: unknown) => string | null): string {
  if (value === null || value === undefined) return 'null';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'number';
    case 'boolean':
      return 'Boolean';
    case 'function':
      return 'Function';
    case 'object':
      break;
    default:
      return typeof value;
  }
  const service = nameOf(value);
  if (service !== null) return service;
  if (Array.isArray(value)) {
    return value.length === 0 ? 'Array' : `${describe(value[0], nameOf)}[]`;
  }
  return Object.prototype.toString.call(value) === '[object Date]' ? 'Date' : 'Object';
}

/** Gives `String,number,null` for a list of arguments, '' for none; `nameOf` names service objects. */
export function describeArguments(
  args: readonly unknown[],
  nameOf: (value: unknown) => string | null,
): string {
  return args.map((value) => describe(value, nameOf)).join(',');
}
