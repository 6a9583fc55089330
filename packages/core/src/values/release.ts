/** The release of this package, as its manifest has it: what one release folds, another may fold otherwise. */
export const RELEASE = '0.0.0'
