import type { StoreDialect } from '../dialects/dialect.ts'
import { type Difference, findDifferences } from './differences.ts'

/** One of the texts that stood at one address. */
export interface ArticleVersion {
  readonly key: string
  readonly version: number
  readonly title: string
  readonly text: string
  readonly addedAt: string
  /** What was altered since the version before it; nothing for the first. */
  readonly differences: readonly Difference[]
}

/** All versions of what stands at one address, the first first. @param named The key of any of them, or the address. */
export async function listVersions({ db }: Pick<StoreDialect, 'db'>, named: string): Promise<ArticleVersion[]> {
  const found = await db
    .selectFrom('articles')
    .select(['key', 'url'])
    .where((where) => where.or([where('key', '=', named), where('url', '=', named)]))
    .executeTakeFirst()
  if (!found) return []
  const rows = await db
    .selectFrom('articles')
    .select(['key', 'version', 'title', 'text', 'added_at'])
    .where(found.url === null ? 'key' : 'url', '=', found.url ?? found.key)
    .orderBy('version')
    .orderBy('seq')
    .execute()
  return rows.map(({ added_at, ...row }, index) => {
    const before = rows[index - 1]
    return { ...row, addedAt: added_at, differences: before ? findDifferences(before.text, row.text) : [] }
  })
}
