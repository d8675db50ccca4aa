import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Sentence } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { contentAfter } from '../said/content.ts'
import { closeOf } from '../said/said.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { canSpeak } from '../sources/source-words.ts'
import { type Speaker, speakerOf } from '../sources/subject.ts'
import { genderOf, isUnsaid, reportingVerbAt } from './reporting-verb.ts'

/** Between «نقلت الوكالة» and «عن» stand at most this many tokens. */
const FARTHEST = 12

/** «نقلت وكالة … عن مصدر … قوله إن…»: who relays, then who said it, two links of one chain. */
export function relay(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { passage } = ground
  const { words, hits, tokens } = passage
  const found = reportingVerbAt(passage, at)
  if (!found?.verb.relay || isUnsaid(passage, at, found.hit)) return undefined
  const { prepositions } = found.verb
  const speaker = speakerOf(ground, sentence, at, found.hit)
  const document = relayedDocument(ground, sentence, speaker, found.verb)
  const from = document ? document.at - 1 : findFrom(ground, speaker.source.phrase ? speaker.next : at + 1, sentence)
  if (from === undefined) return undefined
  const said = document ?? fartherSource(ground, from, sentence)
  const masdar = hits.at(said.next, 'reporting')
  const own = masdar?.value.part === 'masdar' && (masdar.pronoun || words[said.next]?.definite) ? masdar : undefined
  if (prepositions.includes('الي') && !own) return undefined
  const verb = own ? own.value.verb : found.verb
  const content = contentAfter(
    ground,
    own ? { ...verb, that: true, quote: true, object: true } : { ...verb, that: true, quote: true },
    own ? own.last + 1 : said.next,
    sentence,
    own?.last ?? at,
  )
  if (!content) return undefined
  const unsaid = prepositions.length > 0 ? [] : [{ ...dropped(found.hit), relays: true as const }]
  const near: readonly SourceWords[] = speaker.source.phrase ? [{ ...speaker.source, publishes: true }] : unsaid
  return {
    rule: 'relay',
    row: found.verb.row,
    cue: own ? { first: own.first, last: own.last } : { first: at, last: at },
    stance: verb.stance,
    distance: verb.distance,
    sources: [...near, said.source, ...(content.farther ? [content.farther] : [])],
    content: content.content,
    isClause: true,
    ...(content.marks && { marks: content.marks }),
    ...(content.medium && { medium: content.medium }),
  }

  function dropped(hit: NonNullable<typeof found>['hit']): SourceWords {
    const gender = genderOf(hit)
    return gender ? { gender } : {}
  }
  function findFrom(_: Ground, start: number, { last }: Sentence): number | undefined {
    for (let index = start; index < Math.min(last, start + FARTHEST); index++) {
      if (tokens[index]?.form === 'لسان' && words[index - 1]?.stem === 'علي') return index
      if (prepositions.includes(words[index]?.stem ?? '') && (words[index]?.stem === 'الي' || hits.at(index + 1, 'source-noun')))
        return index
      if (prepositions.includes('الي') && /^الي(ه|ها|هم)$/.test(words[index]?.stem ?? '')) return index
      if (isSayingOf(ground, index)) return index
      if (words[index]?.stem === 'عن' || words[index]?.stem === 'عنه' || words[index]?.stem === 'عنها') return index
      if (words[index]?.tag === 'relative' && tokens[index - 1]?.form === ',') {
        index = closeOf(ground, index, ',', Math.min(last, start + FARTHEST))
        continue
      }
      if (words[index]?.tag === 'complementiser' || words[index]?.tag === 'verb') return undefined
    }
    return undefined
  }
}

/** «نقلت الوكالة قول مصدر مسؤول إن», «تصريحات الوزير»: whose saying it is stands right behind. */
function isSayingOf(ground: Ground, at: number): boolean {
  const { hits, words } = ground.passage
  if (words[at]?.definite || words[at]?.pronoun || words[at]?.preposition || words[at]?.tag !== 'noun') return false
  const isSaying = hits.at(at, 'reporting')?.value.part === 'masdar' || hits.at(at, 'media-noun')?.value.kind === 'statement'
  return isSaying && !words[at + 1]?.preposition && canSpeak(ground, at + 1)
}

/** «نقلت الوكالة بيان الحزب الذي جاء فيه أن»: the document's issuer is the farther source. */
function relayedDocument(
  ground: Ground,
  { last }: Sentence,
  speaker: Speaker,
  { object }: ReportingVerb,
): { readonly at: number; readonly source: SourceWords; readonly next: number } | undefined {
  const at = speaker.next
  const kind = ground.passage.hits.at(at, 'media-noun')?.value.kind
  if (object || !speaker.source.phrase || (kind !== 'statement' && kind !== 'letter') || ground.passage.words[at]?.preposition)
    return undefined
  const source = sourceAt(ground, at, last)
  return source && { at, source, next: source.next }
}

function fartherSource(ground: Ground, from: number, { last }: Sentence): { source: SourceWords; next: number } {
  const { words } = ground.passage
  if (words[from]?.tag !== 'particle' && !words[from]?.pronoun) {
    const source = sourceAt(ground, from + 1, last)
    if (source) return { source, next: skipComma(ground, source.next) }
  }
  return { source: { gender: words[from]?.stem === 'عنها' ? 'f' : 'm' }, next: from + 1 }
}

function skipComma({ passage }: Ground, at: number): number {
  return passage.tokens[at]?.form === ',' ? at + 1 : at
}
