import { nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import { phraseAt } from '../clause/phrases.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

const PROTESTS = new Set(['protest', 'sit-in', 'labour-strike', 'hunger-strike', 'riot'])
/** In the accusative, why people protest, and what brings it: «رفضا للحرب», «تنديدا بالعدوان», «احتجاجا على القانون». Folded. */
const MOTIVES = new Set('رفضا تنديدا دعما تاييدا نصره استنكارا شجبا ادانه مسانده اسنادا'.split(' '))
/** Under «ل», what people protest for: «للمطالبة برفع الأجور». Folded. */
const AIMS = new Set('مطالبه تنديد تضامن احتجاج ضغط دعم رفض تاييد استنكار تعبير مناصره نصره'.split(' '))

/** «تظاهروا رفضا للحرب», «أضربوا للمطالبة برفع الأجور»: what people protest for or against, where nothing else tells it. */
export function topicOfProtest(stage: Stage, { kind, end, verb }: Candidate, to: number, filled: readonly Filled[]): Filled[] {
  if (!PROTESTS.has(kind) || filled.some(({ role }) => role === 'topic')) return []
  const { words } = stage.passage
  for (let at = (verb?.index ?? end) + 1; at + 1 < to; at++) {
    const [word, next] = [words[at], words[at + 1]]
    if (word?.tag !== 'noun' || (word.definite && word.preposition !== 'ل') || word.conjunction || !next) continue
    if (MOTIVES.has(word.stem) && word.preposition === '' && (next.preposition === 'ل' || next.preposition === 'ب')) {
      const phrase = phraseAt(stage, at + 1, to)
      if (phrase) return [{ role: 'topic', phrase }]
    }
    const aim = word.preposition === 'ل' && AIMS.has(word.stem) ? wholeAim(stage, at, to) : undefined
    if (aim) return [{ role: 'topic', phrase: aim }]
  }
  return demanded(stage, to)
}

/** «خرجت مظاهرة في السويداء تطالب بالكشف عن المفقودين»: what the protest itself calls for or decries, in the clause that describes it. */
function demanded(stage: Stage, to: number): Filled[] {
  const { words } = stage.passage
  const verb = words[to]?.verb
  if (!verb || verb.value.aspect === 'past' || words[to]?.conjunction || !CALLING.has(verb.value.lemma.past)) return []
  const phrase = words[to + 1]?.preposition === 'ب' ? phraseAt(stage, to + 1, to + LONGEST_DEMAND) : undefined
  return phrase ? [{ role: 'topic', phrase }] : []
}

const CALLING = new Set(['طالب', 'ندد'])
/** In tokens. */
const LONGEST_DEMAND = 12

/** «المطالبة برفع الأجور», «الضغط على الحكومة», «دعم غزة». */
function wholeAim({ passage: { words, tokens } }: Stage, first: number, to: number): Phrase | undefined {
  const next = words[first + 1]
  const isApart = next?.tag === 'preposition' && !next.pronoun && startsPhrase(words[first + 2])
  const object = nounPhrase(tokens, words, isApart ? first + 2 : first + 1, to)
  return object && !next?.conjunction ? { first, last: object.last } : undefined
}
