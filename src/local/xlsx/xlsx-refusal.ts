// Why a file cannot be read as .xlsx, as data; the sentence for the user is made by whoever shows it.

/** The reason of a refusal; sizes in bytes, `detail` in English for developers. */
export type XlsxRefusal =
  | { readonly kind: 'not-xlsx' }
  | { readonly kind: 'old-xls' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'damaged'; readonly detail: string }
  | { readonly kind: 'too-large'; readonly unpackedBytes: number; readonly limit: number }
  /** A sheet whose last used cell lies further out than its values could be held. */
  | { readonly kind: 'too-many-cells'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'empty' };

/** Carries a refusal from the depth of the reader to `readXlsx`, which alone catches it. */
export class XlsxFault extends Error {
  readonly refusal: XlsxRefusal;

  constructor(refusal: XlsxRefusal) {
    super(refusal.kind === 'damaged' ? refusal.detail : refusal.kind);
    this.name = 'XlsxFault';
    this.refusal = refusal;
  }
}

/** Gives the fault to throw for a file that is broken; `detail` says where. */
export function damaged(detail: string): XlsxFault {
  return new XlsxFault({ kind: 'damaged', detail });
}
