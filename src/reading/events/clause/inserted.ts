import type { Passage } from '../../passage.ts'

// What a writer puts in between commas or dashes about somebody, and goes on: «أعلن الحوثيون، الذين يسيطرون على صنعاء، استهداف سفينة».

/** No such aside is longer, in tokens: time stays linear. */
const LONGEST = 25

const MARKS = new Set([',', '-'])

/** Where the aside opens that closes with the comma at a token. */
export function openingOfAside({ tokens, words }: Passage, comma: number, first: number): number | undefined {
  if (tokens[comma]?.form !== ',') return undefined
  for (let at = comma - 2; at > Math.max(first, comma - LONGEST); at--) {
    if (tokens[at]?.form !== ',') continue
    return opensAside(words, at + 1) ? at : undefined
  }
  return undefined
}

/** Where the aside opens that closes with the comma or dash at a token: «القوات - التي تدعمها أبوظبي - انتزعت», «مسلحون، يعتقد أنهم منه، هاجموا». */
export function openingOfDashed({ tokens, words }: Passage, close: number, first: number): number | undefined {
  const mark = tokens[close]?.form ?? ''
  if (!MARKS.has(mark)) return undefined
  for (let at = close - 2; at > Math.max(first, close - LONGEST); at--) {
    if (tokens[at]?.form !== mark) continue
    return opensAside(words, at + 1) || isBelieved(words, at + 1) ? at : undefined
  }
  return undefined
}

/** The first token after the aside that begins at a token, right after a comma; `undefined` where none does, or it does not close. */
export function afterAside({ tokens, words }: Passage, first: number, limit: number): number | undefined {
  if (tokens[first - 1]?.form !== ',' || !(opensAside(words, first) || isBelieved(words, first))) return undefined
  for (let at = first + 1; at < Math.min(limit, first + LONGEST); at++) if (tokens[at]?.form === ',') return at + 1
  return undefined
}

/**
 * The first token after a clause that describes the subject and has one of its own: «مقاتلات التحالف الذي تقوده الرياض، السبت، معسكرا». Only its subject and
 * what stands under a preposition are in it, and then a comma.
 *
 * @param phraseEnd The last token of the phrase that begins at a token, where one does.
 */
export function afterRelative(
  { tokens, words }: Passage,
  relative: number,
  limit: number,
  phraseEnd: (at: number) => number | undefined,
): number | undefined {
  if (words[relative]?.tag !== 'relative' || words[relative]?.conjunction || tokens[relative - 1]?.form === ',') return undefined
  if (words[relative + 1]?.tag !== 'verb' || words[relative + 1]?.pronoun === '') return undefined
  for (let at = relative + 2; at < Math.min(limit, relative + LONGEST); at++) {
    if (tokens[at]?.form === ',') return at + 1
    if (words[at]?.tag === 'preposition' || words[at]?.tag === 'particle') continue
    const end = phraseEnd(at)
    if (end === undefined) return undefined
    at = end
  }
  return undefined
}

/** «رجلا، لم تذكر اسمه، نقل». Folded. */
const NOT = new Set(['لم', 'لا'])

/** «، الذي …», «، وهو …», «، يرافقه وفد وزاري، …», «، لم تذكر اسمه، …». */
function opensAside(words: Passage['words'], at: number): boolean {
  const word = words[at]
  if (word?.tag === 'relative') return !word.conjunction
  if (word?.tag === 'pronoun') return word.conjunction
  if (word?.tag === 'particle' && NOT.has(word.stem)) return words[at + 1]?.tag === 'verb' && words[at - 1]?.tag === 'mark'
  return (
    word?.tag === 'verb' && word.verb?.value.aspect !== 'past' && word.pronoun !== '' && !word.conjunction && words[at - 1]?.tag === 'mark'
  )
}

/** «يعتقد أنهم من التنظيم», «يرجح أنها روسية»: who or what somebody before it is taken to be. */
export function isBelieved(words: Passage['words'], verb: number): boolean {
  const that = words[verb + 1]
  return BELIEVED.has(words[verb]?.verb?.value.lemma.past ?? '') && that?.tag === 'complementiser' && that.pronoun !== ''
}

const BELIEVED = new Set(['اعتقد', 'رجح', 'ظن', 'اشتبه', 'قال', 'زعم'])
