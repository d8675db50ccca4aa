import type { ReportingVerb } from '../../lexicon/tables/reporting.ts'
import type { Sentence } from '../types.ts'
import type { Claim, SourceWords } from './claim.ts'
import { contentAfter } from './content.ts'
import type { Ground } from './ground.ts'
import { sourceAt } from './source-phrase.ts'

/** «جاء في البيان أن», «ورد في التقرير: "…"», «أصدر الحزب بيانا جاء فيه أن». */
const COMING = new Set(['جاء', 'ورد'])

/** What stands in a document: «وجاء في بيان الوزارة أن…». */
export function saidInDocument(ground: Ground, sentence: Sentence, at: number): Claim | undefined {
  const { words, hits } = ground.passage
  const lemma = words[at]?.verb?.value.lemma.past
  if (lemma === undefined || !COMING.has(lemma)) return undefined
  const inIt = words[at + 1]?.stem
  if (inIt === 'فيه' || inIt === 'فيها') return claimOf(ground, sentence, at, { issuer: true }, at + 2)
  if (inIt !== 'في') return undefined
  const medium = hits.at(at + 2, 'media-noun')
  if (!medium || medium.value.kind === 'outlet') return undefined
  const source = sourceAt(ground, at + 2, sentence.last)
  if (!source) return undefined
  return claimOf(ground, sentence, at, source, source.next)
}

function claimOf(ground: Ground, sentence: Sentence, at: number, source: SourceWords, from: number): Claim | undefined {
  const said = contentAfter(ground, IN_DOCUMENT, from, sentence, at)
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
