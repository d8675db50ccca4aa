import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Attribution, EntityKind } from '../../types.ts'
import { phraseOfSource } from '../clause/named-source.ts'
import type { Stage } from '../stage.ts'
import { whoActed } from './spoken-for.ts'

/** Who says «اعترضنا» and means himself. */
const SELVES = new Set<EntityKind>(['organisation', 'country', 'group'])

/** «إنني عقدت», «لأنني التقيت»: the pronoun before the verb is who speaks. */
export function isOwnWord({ passage: { tokens } }: Pick<Stage, 'passage'>, verb: number): boolean {
  return OWN.test(tokens[verb - 1]?.form ?? '')
}

/** Folded. */
const OWN = /^[وفلب]?(?:انني|اني|لكنني|لكني)$/

/** What is done by saying it: «نطالب», «نرفض», «ندين». */
const DONE_BY_SAYING: ReadonlySet<string> = new Set(['demand', 'reject', 'criticise', 'support', 'warn', 'condemn', 'apologise'])

/**
 * Who does what he tells in the first person: «الجيش: اعترضنا صاروخا»; one person only of himself («سأزور») or of what he does by saying it, in
 * whoever's name («ندعو الطرفين إلى الحوار»). Nobody outside quotations.
 */
export function speakersOf(stage: Stage, verb: number): readonly Phrase[] {
  const { passage, quotes, book } = stage
  const { words, tokens } = passage
  const agreements = words[verb]?.verb?.value.agreements ?? []
  if (agreements.some((each) => each !== '1s' && each !== '1p') && !isOwnWord({ passage }, verb)) return []
  const start = tokens[verb]?.start ?? 0
  const quote = quotes.around(start).findLast(({ content }) => content.start <= start && start < content.end)
  const source = quote?.chain[0]
  const kind = source && book.get(source.source)?.kind
  if (!source || kind === undefined || source.mention.start >= start) return []
  const isOne = agreements.includes('1s')
  if (!isOne && !SELVES.has(kind)) {
    const others = agreements.includes('1p') ? spokenFor(stage, source) : []
    if (others.length > 0 || kind !== 'person' || !isDoneBySaying(stage, verb)) return others
  }
  if (isOne && kind !== 'person') return []
  const named = phraseOfSource(stage, source)
  return named ? [named] : []
}

/** What may be done with arms as well. */
const DEFENDING = new Set(['دافع', 'ناصر'])

/** «نطالب», in the present: who says it demands. */
function isDoneBySaying({ passage: { words, lexicon } }: Stage, verb: number): boolean {
  const { value, before } = words[verb]?.verb ?? {}
  if (!value || value.aspect === 'past' || before?.future || DEFENDING.has(value.lemma.past)) return false
  return (lexicon.triggerVerbs.get(value.lemma) ?? []).some(({ kind }) => DONE_BY_SAYING.has(kind))
}

/** «قالت المتحدثة باسم البيت الأبيض "سنواصل"»: for whom somebody speaks. */
function spokenFor(stage: Stage, { mention }: Attribution): readonly Phrase[] {
  const { tokens } = stage.passage
  const first = tokenAt(tokens, mention.start)
  const told = { first, last: tokenAt(tokens, mention.end - 1) }
  return whoActed(stage, '', told).filter((phrase) => phrase.first !== first)
}
