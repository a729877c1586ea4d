/** How sure a said probability turned out to be: rising steps, by the log odds that the model gave. */
export interface CalibrationCurve {
  readonly logOdds: readonly number[]
  /** As many: the share that was right. Between two steps it is drawn straight. */
  readonly right: readonly number[]
}

/**
 * A linear model over a line's features: for each concept the sum of its weights, and a softmax over the sums. Made by
 * `npm run train`, see `taxonomy/README.md`.
 */
export interface LineModel {
  /** QNames; the class after the last is "no concept of the taxonomy". */
  readonly concepts: readonly string[]
  /** By concept: the concepts, itself among them, that filers use for one line by habit. */
  readonly alternatives: readonly (readonly number[])[]
  /** By concept: in what share of the statements that print it it stands more than once. */
  readonly repeats: readonly number[]
  /** Sorted hashes of the features that have weights. */
  readonly features: Uint32Array
  /** By feature, where its weights begin; one more for the end. */
  readonly offsets: Uint32Array
  /** By weight: its class and its value in `scale`. */
  readonly classes: Uint16Array
  readonly weights: Int8Array
  readonly scale: number
  /** For lines of statements whose label the model has seen, for the others, and for a label alone, of no known statement. */
  readonly seen: CalibrationCurve
  readonly unseen: CalibrationCurve
  readonly alone: CalibrationCurve
  /** How often lines to which the model gave these odds of being none of the concepts were none. */
  readonly none: CalibrationCurve
}
