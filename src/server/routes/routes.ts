import type { Parts, Server } from '../server.ts'
import { aboutRoutes } from './about.ts'
import { accountRoutes } from './accounts.ts'
import { addingRoutes } from './adding.ts'
import { articleRoutes } from './articles.ts'
import { correctionRoutes } from './corrections.ts'
import { entityRoutes } from './entities.ts'
import { eventRoutes } from './events.ts'
import { exportRoutes } from './exports.ts'
import { fetchingRoutes } from './fetching.ts'
import { keepingRoutes } from './keeping.ts'
import { newsRoutes } from './news.ts'
import { outletRoutes } from './outlets.ts'
import { overviewRoutes } from './overviews.ts'
import { readRoutes } from './read.ts'
import { searchRoutes } from './search.ts'
import { sessionRoutes } from './session.ts'
import { sourceRoutes } from './sources.ts'
import { streamRoutes } from './stream.ts'
import { tokenRoutes } from './tokens.ts'

/** All routes, in the order in which the documentation shows them. */
export const ROUTES: readonly ((server: Server, parts: Parts) => void)[] = [
  aboutRoutes,
  readRoutes,
  fetchingRoutes,
  eventRoutes,
  overviewRoutes,
  articleRoutes,
  searchRoutes,
  entityRoutes,
  sourceRoutes,
  outletRoutes,
  newsRoutes,
  streamRoutes,
  correctionRoutes,
  addingRoutes,
  exportRoutes,
  keepingRoutes,
  sessionRoutes,
  accountRoutes,
  tokenRoutes,
]
