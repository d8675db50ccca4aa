import { nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { Candidate } from '../candidate.ts'
import type { Constituent } from '../clause/clause.ts'
import type { Stage } from '../stage.ts'
import type { Filled } from './fill-roles.ts'

const GATHERING = new Set(['meet', 'negotiate', 'call', 'summit', 'mediate'])
/** Words that bring a purpose: «بهدف التوصل إلى حل». Folded. */
const AIMS = new Set(['هدف', 'غرض', 'غيه', 'بغيه', 'اجل', 'قصد'])
/** What is done with words alone; its object is what is talked of: «لتدارس الأزمة». Folded. */
const TALKING = new Set(['تدارس', 'دراسه', 'استعراض', 'تقييم', 'تباحث', 'تشاور'])
/** What a deed of purpose goes on with. Folded. */
const GOES_ON = new Set(['الي', 'علي', 'عن', 'ب', 'مع'])

/** What an inquiry is to bring to light: «لمعرفة أسباب الحادث». Folded. */
const FINDING = new Set(['معرفه', 'كشف', 'تحديد', 'استجلاء', 'تقصي', 'توضيح'])

/** «فتح تحقيق لمعرفة أسباب الحادث»: what an inquiry is about, where nothing else tells it. */
function purposeOfInquiry(stage: Stage, after: readonly Constituent[]): Filled[] {
  const { words } = stage.passage
  for (const { preposition, phrases } of after) {
    const [phrase] = phrases
    if (preposition !== 'ل' || !phrase || phrase.last === phrase.first || words[phrase.first]?.definite) continue
    if (FINDING.has(words[phrase.first]?.stem ?? '')) return [{ role: 'topic', phrase: { first: phrase.first + 1, last: phrase.last } }]
  }
  return []
}

/** «محادثات للتوصل إلى حل سياسي», «اجتماعات بهدف وقف القتال»: what for people come together to talk, where nothing else tells what of. */
export function purposeOfTalks(
  stage: Stage,
  { kind, verb, first }: Candidate,
  after: readonly Constituent[],
  filled: readonly Filled[],
): Filled[] {
  if (filled.some(({ role }) => role === 'topic')) return []
  if (kind === 'investigate') return purposeOfInquiry(stage, after)
  if (!GATHERING.has(kind)) return []
  if (!verb && stage.passage.words[first]?.preposition === 'ل') return []
  const { words } = stage.passage
  for (const { preposition, phrases, time, first: from } of after) {
    const [phrase] = phrases
    if (time !== undefined || !phrase) continue
    if (words[from]?.conjunction) return []
    const head = words[phrase.first]
    const isAim = (preposition === 'ب' || preposition === 'من') && AIMS.has(head?.stem ?? '') && phrase.last > phrase.first
    if (preposition !== 'ل' && !isAim) continue
    const at = isAim ? phrase.first + 1 : phrase.first
    // «استعدادا للقمة», «نظرا لغياب الوزير»
    const isOfManner = words[from - 1]?.tag === 'noun' && words[from - 1]?.stem.endsWith('ا') === true
    if (!isDeed(stage, at) || isOfManner || (isAim && words[at]?.preposition)) continue
    const topic = whole(stage, { first: at, last: phrase.last })
    return topic.last > topic.first || at > phrase.first ? [{ role: 'topic', phrase: topic }] : []
  }
  return []
}

function isDeed({ passage: { words, lexicon, hits } }: Stage, at: number): boolean {
  const word = words[at]
  if (
    !word ||
    word.pronoun ||
    word.title ||
    word.stem === 'كون' ||
    hits.at(at, 'group') ||
    hits.at(at, 'institution') ||
    hits.at(at, 'organisation')
  )
    return false
  return lexicon.everydayWords.get(word.stem) === 'masdar' && !GATHERING.has(hits.at(at, 'trigger-noun')?.value.trigger.kind ?? '')
}

/** The deed with what it is joined to or goes on with; of words about something only that. */
function whole(stage: Stage, { first, last }: Phrase): Phrase {
  const { words, tokens } = stage.passage
  if (TALKING.has(words[first]?.stem ?? '') && last > first) return { first: first + 1, last }
  const next = words[last + 1]
  if (first !== last || !next || next.conjunction) return { first, last }
  const isApart = next.tag === 'preposition' && !next.pronoun && GOES_ON.has(next.stem) && startsPhrase(words[last + 2])
  const other = isApart || next.preposition === 'ب' ? nounPhrase(tokens, words, isApart ? last + 2 : last + 1, words.length) : undefined
  return { first, last: other?.last ?? last }
}
