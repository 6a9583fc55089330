/** The command was asked wrongly. Its message says what was meant, as far as can be told. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
