/** What is written in Arabic letters and is not Arabic, by ISO 639; `other` for what is not written in them. */
export type OtherLanguage = 'fa' | 'ur' | 'ckb' | 'ps' | 'ug' | 'other'

/** So much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 2000
/** Below so many words only the letters decide. */
const FEW_WORDS = 15
/** Of all words of an Arabic text, so many at least carry the article or are small words of its grammar. Measured: see `docs/decisions`. */
const LEAST_GRAMMAR = 0.13
/** Of all letters of an Arabic text, so many at the most are letters it does not have: «پ» in a foreign name. */
const MOST_FOREIGN = 0.03
/** Fewer Arabic letters are no article: a menu of languages has as many. */
const LEAST_LETTERS = 100

const ARABIC_SCRIPT = /[\u0620-\u064a\u066e-\u06d3\u06d5]/g
const LATIN_AND_OTHER = /\p{L}/gu
/** Letters of other languages. «ی» and «ک» are not among them: Arabic is typed with them as well. */
const FOREIGN = /[پچژگٹڈڑںےہھۂۓەێۆڕڵڤټډړښږڼځڅېۍۇۈۋڭ]/g
const LETTERS: Readonly<Record<Exclude<OtherLanguage, 'fa' | 'other'>, RegExp>> = {
  ur: /[ٹڈڑںےہھۂۓ]/g,
  ckb: /[ەێۆڕڵڤ]/g,
  ps: /[ټډړښږڼځڅېۍ]/g,
  ug: /[ەېۇۈۋڭۆ]/g,
}
const WORD = /[\p{L}\p{M}]+/gu
const MARKS = /[\u064b-\u0652\u0670\u0640]/g
/** A word with the article: «الوزير», «والوزير», «بالوزارة», «للوزير». */
const WITH_ARTICLE = /^(?:[وفبك]{0,2}ال..|[وف]?لل..)/
const GRAMMAR = new Set(
  `في من على إلى الى أن ان إن التي الذي الذين هذا هذه ذلك تلك بعد قبل كما ما لا لم لن قد عن مع بين قال قالت وقال كان كانت وكان وكانت وقد أو او ثم حتى منذ
  خلال عند حول وفي ومن وأن وإن هو هي وهو وهي فيما أمام ضد دون غير كل لدى نحو حيث بأن لأن أي أما إذ إذا ليس ليست عبر وسط بسبب`.split(/\s+/),
)

/**
 * What language a text is written in, where it is not Arabic. Two things are counted: words with the article and small words of grammar, which
 * fill Arabic and are rare in every neighbour, and letters that Arabic does not have. A few words without such letters pass as Arabic.
 *
 * @returns `undefined` for Arabic.
 */
export function findOtherLanguage(text: string): OtherLanguage | undefined {
  const sample = text.slice(0, SAMPLE)
  const arabic = count(sample, ARABIC_SCRIPT)
  if (arabic * 2 < count(sample, LATIN_AND_OTHER)) return 'other'
  const foreign = count(sample, FOREIGN)
  const likeliest = likeliestOf(sample)
  if (foreign > MOST_FOREIGN * arabic) return likeliest
  const words = sample.match(WORD) ?? []
  return words.length < FEW_WORDS || words.filter(isGrammar).length >= LEAST_GRAMMAR * words.length ? undefined : likeliest
}

/** Persian has no letter of its own that its neighbours do not have too. */
function likeliestOf(sample: string): OtherLanguage {
  const counted = Object.entries(LETTERS).map(([language, letters]) => [language as OtherLanguage, count(sample, letters)] as const)
  const [language, letters] = counted.reduce((best, each) => (each[1] > best[1] ? each : best))
  return letters * 5 > count(sample, FOREIGN) ? language : 'fa'
}

function isGrammar(written: string): boolean {
  const word = written.replace(MARKS, '').replaceAll('ی', 'ي').replaceAll('ک', 'ك')
  return GRAMMAR.has(word) || WITH_ARTICLE.test(word)
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}

/** Whether a page can hold an article in Arabic at all: a quick look before it is taken apart. */
export function hasArabic(page: string): boolean {
  let letters = 0
  for (const _ of page.matchAll(ARABIC_SCRIPT)) if (++letters >= LEAST_LETTERS) return true
  return false
}
