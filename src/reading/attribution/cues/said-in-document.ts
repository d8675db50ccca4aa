import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Sentence } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { contentAfter } from '../said/content.ts'
import { sourceAt } from '../sources/source-phrase.ts'
import { comesBeforeColon, comesFrom } from './comes-from.ts'

/** «جاء في البيان أن», «ورد في التقرير: "…"», «أصدر الحزب بيانا جاء فيه أن». */
const COMING = new Set(['جاء', 'ورد'])
/** «تضمن البيان أنها», «نص القانون على أنه "…"»: what a text holds. */
const HOLDING = new Set(['تضمن', 'نص'])

/** What stands in a document: «وجاء في بيان الوزارة أن…», «وتضمن البيان "…"», «صدر عن الوزارة البيان الآتي: "…"». */
export function saidInDocument(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { words } = ground.passage
  const lemma = words[at]?.verb?.value.lemma.past
  if (lemma === undefined) return undefined
  if (HOLDING.has(lemma)) return heldIn(ground, sentence, at)
  const whole = lemma === 'صدر' ? comesBeforeColon(ground, sentence, at) : undefined
  if (whole) return claimOf(ground, sentence, at, whole.source, whole.next)
  if (!COMING.has(lemma)) return undefined
  const inIt = words[at + 1]?.stem
  if (inIt === 'فيه' || inIt === 'فيها') {
    return claimOf(ground, sentence, at, comesFrom(ground, sentence, at)?.source ?? { issuer: true }, at + 2)
  }
  if (inIt !== 'في' || !isText(ground, at + 2)) return undefined
  const source = sourceAt(ground, at + 2, sentence.last)
  if (!source) return undefined
  return claimOf(ground, sentence, at, source, source.next)
}

/** A law or a statement speaks for itself only in its own words: in marks, or under «أن» of a statement. */
function heldIn(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { words, hits, tokens } = ground.passage
  const source = isText(ground, at + 1) ? sourceAt(ground, at + 1, sentence.last) : undefined
  if (!source) return undefined
  const isStatement = hits.at(at + 1, 'media-noun') !== undefined && words[source.next]?.tag === 'complementiser'
  const claim = claimOf(ground, sentence, at, source, source.next, { ...IN_DOCUMENT, prepositions: ['علي'] })
  const isOwnWords = claim !== undefined && (claim.marks === true || tokens[claim.content.first]?.form === '"')
  return isStatement || isOwnWords ? claim : undefined
}

/** «في بيان», «في نص القرار»: something written or said, no outlet. */
function isText({ passage }: Ground, at: number): boolean {
  const medium = passage.hits.at(at, 'media-noun')
  if (medium && medium.value.kind !== 'outlet') return true
  if (medium || passage.hits.at(at, 'source-noun')?.value.kind === 'media')
    return COMING.has(passage.words[at - 2]?.verb?.value.lemma.past ?? '')
  return passage.lexicon.sourceBodies.get(passage.words[at]?.stem ?? '') === 'document'
}

function claimOf(ground: Ground, sentence: Sentence, at: number, source: SourceWords, from: number, verb = IN_DOCUMENT): Claim | undefined {
  const said = contentAfter(ground, verb, from, sentence, at)
  if (!said) return undefined
  return {
    rule: 'said-in-document',
    cue: { first: at, last: at + 1 },
    stance: 'asserts',
    isClause: true,
    distance: false,
    sources: [source],
    content: said.content,
    ...(said.marks && { marks: said.marks }),
  }
}

const IN_DOCUMENT: ReportingVerb = {
  stance: 'asserts',
  that: true,
  quote: true,
  object: false,
  relay: false,
  prepositions: [],
  addressee: false,
  distance: false,
  weak: false,
  named: false,
  saying: false,
  impersonal: false,
  continues: false,
  row: { file: 'media-nouns.tsv', line: 1 },
}
