/**
 * What may be attached to an Arabic word, proposed and not decided: the lexicon says which stem exists.
 *
 * Before the stem: a conjunction (و ف), then a preposition (ب ل ك) or the future س, then the article; «لل» is ل and the article.
 * After it: a pronoun. Forms are folded (see `fold.ts`).
 */
export interface Proclitics {
  readonly conjunction: '' | 'و' | 'ف'
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  readonly future: boolean
  readonly definite: boolean
}

export interface Stem extends Proclitics {
  readonly stem: string
}

const bare: Proclitics = { conjunction: '', preposition: '', future: false, definite: false }

/** No stem is shorter than this, but for the word as it stands. */
const SHORTEST = 2

/**
 * Every way to take proclitics off a word, the whole word first, so that what a lexicon holds whole is never cut.
 *
 * @example
 * proposeStems('وبالسلام').map((proposal) => proposal.stem) // ['وبالسلام', 'بالسلام', 'السلام', 'سلام']
 */
export function proposeStems(form: string): Stem[] {
  const stems: Stem[] = []
  proposeFrom(form, bare, stems)
  const conjunction = form[0]
  if ((conjunction === 'و' || conjunction === 'ف') && form.length > SHORTEST) {
    proposeFrom(form.slice(1), { ...bare, conjunction }, stems)
  }
  return stems
}

function proposeFrom(form: string, before: Proclitics, stems: Stem[]): void {
  stems.push({ ...before, stem: form })
  proposeDefinite(form, before, stems)
  const rest = form.slice(1)
  if (rest.length < SHORTEST) return
  const first = form[0]
  if (first === 'ب' || first === 'ل' || first === 'ك') {
    const after: Proclitics = { ...before, preposition: first }
    stems.push({ ...after, stem: rest })
    if (first !== 'ل' || rest[0] !== 'ل') proposeDefinite(rest, after, stems)
    else if (rest.length > SHORTEST) for (const restored of restoreArticle(form)) proposeWithArticle(restored, after, stems)
  } else if (first === 'س' && isImperfectLetter(rest[0])) {
    stems.push({ ...before, future: true, stem: rest })
  }
}

/** «لل» is ل and the article, whose alif is not written: «للنهب» is «النهب»; before a ل one of three is not written either: «للجنة» is «اللجنة». */
function restoreArticle(form: string): readonly string[] {
  return [`ال${form.slice(2)}`, `ا${form}`]
}

function proposeWithArticle(form: string, before: Proclitics, stems: Stem[]): void {
  stems.push({ ...before, stem: form })
  proposeDefinite(form, before, stems)
}

function proposeDefinite(form: string, before: Proclitics, stems: Stem[]): void {
  if (form.startsWith('ال') && form.length >= 2 + SHORTEST) stems.push({ ...before, definite: true, stem: form.slice(2) })
}

function isImperfectLetter(letter: string | undefined): boolean {
  return letter === 'ي' || letter === 'ت' || letter === 'ن' || letter === 'ا'
}

/** Pronouns that a word may end in, longest first. */
const ENCLITICS = ['هما', 'كما', 'ها', 'هم', 'هن', 'كم', 'كن', 'نا', 'ني', 'ه', 'ك', 'ي'] as const

export interface Suffixed {
  readonly stem: string
  readonly pronoun: string
}

/**
 * Every way to take a pronoun off the end of a stem. A «ت» laid bare may be a ta marbuta («زيارته» is «زياره» and «ه»), an «ا» an alif
 * maqsura («مستواه»), a «و» a plural that lost its alif («قتلوه»), and a «ئ» or «ؤ» a hamza («وزراؤه»).
 */
export function proposeSuffixed(stem: string): Suffixed[] {
  const proposals: Suffixed[] = []
  for (const pronoun of ENCLITICS) {
    if (!stem.endsWith(pronoun) || stem.length - pronoun.length < SHORTEST) continue
    const rest = stem.slice(0, -pronoun.length)
    proposals.push({ stem: rest, pronoun })
    const last = rest.at(-1)
    const head = rest.slice(0, -1)
    if (last === 'ت') proposals.push({ stem: `${head}ه`, pronoun })
    else if (last === 'ا') proposals.push({ stem: `${head}ي`, pronoun })
    else if (last === 'و') proposals.push({ stem: `${rest}ا`, pronoun }, { stem: `${head}ء`, pronoun })
    if (last === 'ي') proposals.push({ stem: `${head}ء`, pronoun })
  }
  return proposals
}
