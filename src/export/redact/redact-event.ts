import { excerptOf } from '../../record/telling/excerpt.ts'
import type { Known, Origin, Participant, RecordedEvent, Report, SourceLink } from '../../record/types.ts'
import type { SourcedArticle, SourcedEvent } from '../types.ts'
import { maskWords } from './mask.ts'
import { redactArticle } from './redact-article.ts'
import { findSecrets, joinSecrets, type SharedSecrets } from './secrets.ts'

/** What stands in the place of a name, in the language of the export. */
export interface Withheld {
  readonly person: string
  readonly source: string
}

/**
 * An event without the descriptions of unnamed sources and without private persons: people whom no table of public figures knows and who hold
 * no public office. Done before any format sees the event, so that none can tell what is withheld.
 */
export function redactEvent({ event, articles }: SourcedEvent, withheld: Withheld): SourcedEvent {
  const secrets = new Map([...articles].map(([key, article]) => [key, findSecrets(article)]))
  const all = joinSecrets([...secrets.values()])
  const masked = new Map([...articles].map(([key, article]) => [key, redactArticle(article, secrets.get(key), all)]))
  return { event: redactRecord(event, masked, all, withheld), articles: masked }
}

function redactRecord(
  event: RecordedEvent,
  articles: ReadonlyMap<string, SourcedArticle>,
  all: SharedSecrets,
  withheld: Withheld,
): RecordedEvent {
  const mask = (text: string) => maskWords(text, all)
  const participant = <Some extends Known>(known: Some): Some => redactKnown(known, all, withheld)
  const link = (each: SourceLink) => redactLink(each, all, withheld)
  const reports = event.reports.map((report) => redactReport(report, articles.get(report.article), link)) as [Report, ...Report[]]
  return {
    ...event,
    reports,
    origins: event.origins.map((origin, index) => redactOrigin(origin, index, event.reports, all, withheld)) as [Origin, ...Origin[]],
    time: event.time.map((row) => ({ ...row, value: { ...row.value, ...(row.value.words ? { words: mask(row.value.words) } : {}) } })),
    participants: event.participants.map((row) => ({ ...row, value: participant<Participant>(row.value) })),
    tolls: event.tolls.map((row) => ({ ...row, value: { ...row.value, words: mask(row.value.words) } })),
    responsibility: event.responsibility.map((row) => ({ ...row, value: { ...row.value, party: participant(row.value.party) } })),
    disagreements: event.disagreements.map((each) => ({ ...each, why: mask(each.why) })),
    joins: event.joins.map((each) => ({ ...each, reasons: [] })),
  }
}

function redactReport(report: Report, article: SourcedArticle | undefined, link: (each: SourceLink) => SourceLink): Report {
  return {
    ...report,
    chain: report.chain.map(link),
    // Without the article nothing tells what of the excerpt is secret.
    excerpt: article ? excerptOf(article.text, report.trigger, report.evidence[0]) : '',
  }
}

/** A person of whom no article at hand says that the name may be told is withheld. */
function isWithheld({ kind, name }: Known, { publicNames, descriptions }: SharedSecrets): boolean {
  return kind === 'anonymous' || (kind === 'person' && !publicNames.has(name) && !descriptions.has(name))
}

function redactKnown<Some extends Known>(known: Some, all: SharedSecrets, withheld: Withheld): Some {
  if (isWithheld(known, all)) {
    const { key: _key, english: _english, country: _country, ...rest } = known
    return { ...rest, name: known.kind === 'anonymous' ? withheld.source : withheld.person } as Some
  }
  const isDescribed = known.kind === 'words' || known.kind === 'group' || all.descriptions.has(known.name)
  return isDescribed ? { ...known, name: maskWords(known.name, all) } : known
}

function redactLink(link: SourceLink, all: SharedSecrets, { source: name }: Withheld): SourceLink {
  const { identity, stance } = link
  if (identity === 'named' && !isWithheld(link, all)) return link
  return { kind: 'anonymous', name, identity: identity === 'named' ? 'hidden' : identity, source: 'unknown', stance }
}

/** The far end of a chain, and the reasons, which spell chains out. */
function redactOrigin(origin: Origin, index: number, reports: readonly Report[], all: SharedSecrets, withheld: Withheld): Origin {
  const chains = origin.reports.flatMap((at) => reports[at]?.chain ?? [])
  const hidden = chains.filter((each) => each.identity !== 'named' || isWithheld(each, all))
  if (hidden.length === 0) return origin
  const { key, name, english, ...rest } = origin
  const isHidden = origin.anonymous || hidden.some((each) => each.name === name || each.key === key)
  return isHidden
    ? { ...rest, key: `withheld:${index}`, name: withheld.source, reasons: [] }
    : { ...rest, key, name, ...(english ? { english } : {}), reasons: [] }
}
