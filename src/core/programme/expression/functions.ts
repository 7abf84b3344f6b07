// The functions that expressions may call, under their Russian and English names.

export type FunctionName = 'ЕСЛИ' | 'И' | 'ИЛИ' | 'НЕ' | 'МИН' | 'МАКС' | 'УЧЕНИКОВ';

/** A function and how many arguments it takes, both bounds included. */
export interface FunctionSignature {
  readonly name: FunctionName;
  readonly english: string;
  readonly least: number;
  readonly most: number;
}

/** All functions there are. */
export const FUNCTIONS: readonly FunctionSignature[] = [
  { name: 'ЕСЛИ', english: 'IF', least: 3, most: 3 },
  { name: 'И', english: 'AND', least: 1, most: 30 },
  { name: 'ИЛИ', english: 'OR', least: 1, most: 30 },
  { name: 'НЕ', english: 'NOT', least: 1, most: 1 },
  { name: 'МИН', english: 'MIN', least: 1, most: 30 },
  { name: 'МАКС', english: 'MAX', least: 1, most: 30 },
  { name: 'УЧЕНИКОВ', english: 'PUPILS', least: 2, most: 2 },
];

/** The function of that name, Russian or English, in any case; undefined for any other text. */
export function findFunction(name: string): FunctionSignature | undefined {
  const upper = name.toUpperCase();
  return FUNCTIONS.find((known) => known.name === upper || known.english === upper);
}
