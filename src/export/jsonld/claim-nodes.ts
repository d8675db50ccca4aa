import type { Span } from '../../reading/types.ts'
import { type Evidence, evidenceOf } from '../facts/evidence.ts'
import { articleUrn, eventUrn } from '../facts/links.ts'
import { writeChain } from '../facts/wording.ts'
import type { ExportOptions, SourcedArticle, SourcedEvent } from '../types.ts'
import { type Node, toAgent } from './event-node.ts'

/** So many characters before and after a quotation find it again where offsets have moved. */
const AROUND = 32

export function toArticleNode({ key, title, url, outlet, published }: SourcedArticle): Node {
  return {
    '@id': articleUrn(key),
    '@type': ['NewsArticle', 'prov:Entity'],
    headline: title,
    inLanguage: 'ar',
    ...(url === undefined ? {} : { url }),
    ...(published ? { datePublished: published.from } : {}),
    ...(outlet === undefined ? {} : { publisher: { '@type': 'NewsMediaOrganization', name: outlet } }),
  }
}

/** A claim for every report: who says so, through whom, in which words; and an annotation that points at them. */
export function toClaimNodes(sourced: SourcedEvent, options: ExportOptions): Node[] {
  return evidenceOf(sourced).flatMap((evidence) => [toClaim(sourced, evidence, options), toAnnotation(evidence)])
}

const claimUrn = ({ report }: Evidence) => `urn:isnad:claim:${report.id}`

function toClaim({ event }: SourcedEvent, evidence: Evidence, options: ExportOptions): Node {
  const { report, quote } = evidence
  const end = report.chain.at(-1)
  return {
    '@id': claimUrn(evidence),
    '@type': ['Claim', 'prov:Entity'],
    about: eventUrn(event.id),
    text: quote,
    inLanguage: 'ar',
    appearance: articleUrn(report.article),
    'isnad:status': report.status,
    'isnad:retold': report.retold,
    'isnad:chainInWords': writeChain(report, options),
    'isnad:chain': report.chain.map((link) => ({ ...toAgent(link), 'isnad:stance': link.stance, 'isnad:identity': link.identity })),
    ...(end ? { author: toAgent(end), 'prov:hadPrimarySource': toAgent(end) } : {}),
    'prov:wasQuotedFrom': articleUrn(report.article),
  }
}

/** A Web Annotation whose body is the claim and whose targets are the stretches that carry it. */
function toAnnotation(evidence: Evidence): Node {
  const { report, article } = evidence
  const source = article?.url ?? articleUrn(report.article)
  return {
    '@id': `urn:isnad:annotation:${report.id}`,
    '@type': 'oa:Annotation',
    'oa:motivatedBy': 'oa:identifying',
    'oa:hasBody': claimUrn(evidence),
    'oa:hasTarget': report.evidence.map((span) => ({ 'oa:hasSource': source, 'oa:hasSelector': selectorsOf(span, article) })),
  }
}

/** The same stretch twice: by its words, which outlive an edit of the page, and by its offsets. */
function selectorsOf({ start, end }: Span, article: SourcedArticle | undefined): Node[] {
  const position = { '@type': 'oa:TextPositionSelector', 'oa:start': start, 'oa:end': end }
  if (!article) return [position]
  const { text } = article
  const words = {
    'oa:exact': text.slice(start, end),
    'oa:prefix': text.slice(Math.max(0, start - AROUND), start),
    'oa:suffix': text.slice(end, end + AROUND),
  }
  return [{ '@type': 'oa:TextQuoteSelector', ...words }, position]
}
