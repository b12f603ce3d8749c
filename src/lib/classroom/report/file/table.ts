/** A table for a spreadsheet, whatever its file. */

/** `share`: 0 to 1, shown as per cent. */
export type Cell = string | number | { readonly share: number } | null;

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface Table {
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
