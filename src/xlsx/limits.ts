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
};
