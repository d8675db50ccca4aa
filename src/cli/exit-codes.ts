/** What the command's exit code says. `docs/cli.md` is made from this table. */
export const EXIT_CODES = {
  0: 'everything was read',
  1: 'something could not be read, or the lexicon is broken; the rest was read',
  2: 'the command itself is wrong: an unknown option, a date that is none, nothing named',
  3: 'this Node is too old',
} as const
