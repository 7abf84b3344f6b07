// A row of «Факты» of an example.

/** What is not given stays blank. Percents as entered (16.1). */
export interface ExampleFact {
  readonly code: string;
  readonly year: number;
  readonly part?: string;
  readonly value?: number | string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly source: string;
  readonly date?: string;
  readonly comment?: string;
}
