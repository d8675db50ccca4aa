import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { isClosed, nounPhrase, type Phrase, startsPhrase } from '../../syntax/noun-phrase.ts'
import type { EntityKind } from '../../types.ts'
import type { Stage } from '../stage.ts'

// Where a phrase goes on beyond its nouns: with whose people they are, or whom they belong to.

/** Whose people somebody is: «عناصر من الشرطة», «وفد من حركة حماس». */
const PARTIES = new Set<EntityKind>(['organisation', 'group', 'agency'])
/** «مواقع تابعة للجماعة». Folded. */
export const BELONGING = new Set('تابع تابعه تابعين تابعون تابعتين تابعان تابعا عايد عايده مملوك مملوكه'.split(' '))

/** «قوة أمنية تابعة لوزارة الداخلية», «عناصر من الشرطة»: up to the end of whom they belong to. */
export function withParty(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { words, tokens } = stage.passage
  const next = phrase.last + 1
  const word = words[next]
  if (!word || next >= limit || stage.timeOf.has(next)) return phrase
  const isBelonging = word.preposition === 'ل' && BELONGING.has(words[phrase.last]?.stem ?? '') && startsPhrase(word)
  if (isBelonging) return { first: phrase.first, last: nounPhrase(tokens, words, next, limit)?.last ?? phrase.last }
  if (word.preposition === 'ل' && OFFICES.has(words[phrase.first]?.stem.replace(/^ال/, '') ?? '') && words[phrase.last]?.definite)
    return ofBody(stage, phrase, limit)
  const isOfficer = word.stem === 'في' && OFFICERS.has(words[phrase.first]?.stem ?? '') && !isClosed(words, phrase)
  const isTheirs = (word.stem === 'من' && isPeople(stage, phrase)) || isOfficer
  if (word.tag !== 'preposition' || word.pronoun || !isTheirs) return phrase
  const other = nounPhrase(tokens, words, next + 1, limit)
  const mention = other && entityOfPhrase(stage.passage, stage.book, other)
  const kind = mention && stage.book.get(mention.entity)?.kind
  return other && kind && PARTIES.has(kind) && words[other.first]?.stem !== 'قبل' ? { first: phrase.first, last: other.last } : phrase
}

/** «قياديا في الحركة», «ضابط في الجيش»: of these «في» says whose they are. Folded. */
const OFFICERS = new Set(
  'قيادي قياديا قياديه قياديين مسوول مسوولا مسووله مسوولين عضو عضوا ضابط ضابطا ضباط عنصر عنصرا جندي جنديا موظف موظفا'.split(' '),
)

/** «الأمين العام للأمم المتحدة», «المدير التنفيذي للوكالة»: which body it is an office of. */
function ofBody(stage: Stage, phrase: Phrase, limit: number): Phrase {
  const { passage, book } = stage
  const body = nounPhrase(passage.tokens, passage.words, phrase.last + 1, limit)
  const mention = body && entityOfPhrase(passage, book, body)
  const kind = mention && book.get(mention.entity)?.kind
  return body && (kind === 'organisation' || kind === 'group') ? { first: phrase.first, last: body.last } : phrase
}

/** Offices that a body has, by their first word. Folded. */
const OFFICES = new Set('امين مدير مديره ممثل ممثله مفوض مفوضه قائد سكرتير منسق منسقه امينه مبعوث مبعوثه نائب رئيس رئيسه'.split(' '))

/** «عناصر», «ضابطين», «خمسة جنود»: people who are not told apart yet. */
function isPeople({ passage: { words, hits }, quantityOf }: Stage, phrase: Phrase): boolean {
  if (isClosed(words, phrase)) return false
  return quantityOf.has(phrase.first) || hits.at(phrase.first, 'group') !== undefined || PLURAL_HEADS.has(words[phrase.first]?.stem ?? '')
}

/** People's words that no table of groups has. Folded. */
const PLURAL_HEADS = new Set(
  'وفد وفدا عنصر عنصرا عناصر افراد ضابط ضابطا ضباط ضباطا قيادي قياديا قياديون قياديين مسوول مسوولون مسوولين نواب ممثلين ممثلون'.split(' '),
)
