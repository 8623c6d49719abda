/** What one file may ask of the machine. All work is linear in these, so they bound time as well as memory. */
export interface ReadLimits {
  /** The file as it lies on disk, in bytes. */
  readonly fileBytes: number;
  /** One part after inflating, in bytes. */
  readonly partBytes: number;
  /** All parts that are opened, after inflating, in bytes. */
  readonly totalBytes: number;
  /** How many times larger than its packed bytes a part of more than `ratioFrom` bytes may be. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Cells with content in the whole workbook. */
  readonly cells: number;
  readonly sheets: number;
  /** Parts of the archive, opened or not. */
  readonly entries: number;
  /** Whatever else a part lists: shared strings, merged ranges, formats, relationships. */
  readonly listed: number;
  /** One text or attribute as it is written, in bytes; Excel's longest has 32,767 characters of at most ten bytes each. */
  readonly textBytes: number;
}

/** Ample for a review (1,000 entries × 30 dimensions is 30,000 cells), and small enough for a laptop. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 64 * 1024 * 1024,
  partBytes: 192 * 1024 * 1024,
  totalBytes: 384 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
  cells: 2_000_000,
  sheets: 1_000,
  entries: 65_535,
  listed: 1_000_000,
  textBytes: 1024 * 1024,
};
