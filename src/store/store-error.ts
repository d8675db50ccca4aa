/** A record that cannot be used as it is: the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}

export const OUTDATED = 'the record was read by an older Isnad: isnad reread brings it up to date'
