import type { StoreDialect } from '../dialects/dialect.ts'
import type { EventRow, EventValueRow, ProblemRow } from '../schema.ts'
import {
  type ArticleContext,
  type ArticleListed,
  type ArticleRead,
  type ArticlesAsked,
  aroundArticle,
  browseArticles,
  browseReadings,
  eventsOfArticles,
  headsOf,
  kindsOf,
} from './articles.ts'
import type { BrowseFilter } from './browse-filter.ts'
import { browseDue, type DueFound } from './due.ts'
import { browseEntities, type EntitiesAsked, type EntityFound, type EntityRow, findEntity } from './entities.ts'
import { valuesOf } from './event-values.ts'
import { browseFacets, type FacetRows } from './facets.ts'
import { browseFeeds, type FeedFound } from './feeds.ts'
import { type BinWidth, browseHistogram } from './histogram.ts'
import { browseEvents, countEvents, type EventsAsked } from './list-events.ts'
import { browseCells, browseMarks, type MarkRow } from './marks.ts'
import { browseNetwork } from './network.ts'
import {
  browseConflicts,
  browseNearby,
  browseNew,
  browseProblems,
  type ConflictFound,
  eventRows,
  type NewFound,
  type RecordVersion,
  readRange,
  readVersion,
} from './news.ts'
import { browseChains, browseCopies, browseFlows, browseOutlets } from './outlets.ts'
import { browseOrigins, browseSources, findSource, type SourceFound } from './sources.ts'

/** What the pages ask of a record: every method reads, and what it gives is plain JSON. */
export interface Browse {
  version(): Promise<RecordVersion>
  range(): Promise<{ first: string | null; last: string | null }>
  events(filter: BrowseFilter, asked: EventsAsked): Promise<EventRow[]>
  rows(ids: readonly string[]): Promise<ReadonlyMap<string, EventRow>>
  count(filter: BrowseFilter): Promise<number>
  values(events: readonly string[]): Promise<ReadonlyMap<string, EventValueRow[]>>
  facets(filter: BrowseFilter, top: number): Promise<FacetRows>
  histogram(filter: BrowseFilter, by?: BinWidth): ReturnType<typeof browseHistogram>
  marks(filter: BrowseFilter, limit: number, placed: boolean): Promise<MarkRow[]>
  cells(filter: BrowseFilter, degrees: number): ReturnType<typeof browseCells>
  network(filter: BrowseFilter, most: number): ReturnType<typeof browseNetwork>
  nearby(id: string, days: { readonly from: string; readonly to: string }, limit: number): ReturnType<typeof browseNearby>
  conflicts(filter: BrowseFilter, relations: readonly string[], page: Paged): Promise<ConflictFound[]>
  due(today: string, filter: BrowseFilter, page: Paged): Promise<DueFound[]>
  fresh(asked: Paged & { readonly since?: string | undefined }): Promise<NewFound[]>
  entities(asked: EntitiesAsked): Promise<EntityRow[]>
  entity(key: string): Promise<EntityFound | undefined>
  sources(asked: Parameters<typeof browseSources>[1]): ReturnType<typeof browseSources>
  source(key: string): Promise<SourceFound | undefined>
  origins(asked: Parameters<typeof browseOrigins>[1]): ReturnType<typeof browseOrigins>
  outlets(asked: Parameters<typeof browseOutlets>[1]): ReturnType<typeof browseOutlets>
  flows(outlet?: string): ReturnType<typeof browseFlows>
  chains(asked: Parameters<typeof browseChains>[1]): ReturnType<typeof browseChains>
  copies(page: Paged): ReturnType<typeof browseCopies>
  articles(asked: ArticlesAsked): Promise<ArticleListed[]>
  around(article: string): Promise<ArticleContext>
  heads(articles: readonly string[]): ReturnType<typeof headsOf>
  kinds(reports: readonly string[]): ReturnType<typeof kindsOf>
  told(articles: readonly string[]): ReturnType<typeof eventsOfArticles>
  readings(asked: ArticlesAsked & { readonly source?: string | undefined }): Promise<ArticleRead[]>
  problems(page: Paged): Promise<ProblemRow[]>
  feeds(page: Paged): Promise<FeedFound[]>
}

export interface Paged {
  readonly limit: number
  readonly offset: number
}

export function createBrowse(dialect: StoreDialect): Browse {
  return {
    version: () => readVersion(dialect),
    range: () => readRange(dialect),
    events: (filter, asked) => browseEvents(dialect, filter, asked),
    rows: (ids) => eventRows(dialect, ids),
    count: (filter) => countEvents(dialect, filter),
    values: (events) => valuesOf(dialect, events),
    facets: (filter, top) => browseFacets(dialect, filter, top),
    histogram: (filter, by) => browseHistogram(dialect, filter, by),
    marks: (filter, limit, placed) => browseMarks(dialect, filter, limit, placed),
    cells: (filter, degrees) => browseCells(dialect, filter, degrees),
    network: (filter, most) => browseNetwork(dialect, filter, most),
    nearby: (id, days, limit) => browseNearby(dialect, id, days, limit),
    conflicts: (filter, relations, page) => browseConflicts(dialect, filter, relations, page),
    due: (today, filter, page) => browseDue(dialect, today, filter, page),
    fresh: (asked) => browseNew(dialect, asked),
    entities: (asked) => browseEntities(dialect, asked),
    entity: (key) => findEntity(dialect, key),
    sources: (asked) => browseSources(dialect, asked),
    source: (key) => findSource(dialect, key),
    origins: (asked) => browseOrigins(dialect, asked),
    outlets: (asked) => browseOutlets(dialect, asked),
    flows: (outlet) => browseFlows(dialect, outlet),
    chains: (asked) => browseChains(dialect, asked),
    copies: (page) => browseCopies(dialect, page),
    articles: (asked) => browseArticles(dialect, asked),
    around: (article) => aroundArticle(dialect, article),
    heads: (articles) => headsOf(dialect, articles),
    kinds: (reports) => kindsOf(dialect, reports),
    told: (articles) => eventsOfArticles(dialect, articles),
    readings: (asked) => browseReadings(dialect, asked),
    problems: (page) => browseProblems(dialect, page),
    feeds: (page) => browseFeeds(dialect, page),
  }
}
