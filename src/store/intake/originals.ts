import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { StoreDialect } from '../dialects/dialect.ts'

/** What an article was taken from: a page, a line of a file, a record of an archive. */
export interface Original {
  readonly bytes: Uint8Array
  /** As MIME names it: «text/html». */
  readonly mediaType: string
  /** The file or the web address it was taken from. */
  readonly address: string
  /** Who signed the article, as given. */
  readonly byline?: string | undefined
}

/** An original as the store gives it back. */
export interface KeptOriginal extends Original {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string
  /** When it was first kept, ISO. */
  readonly keptAt: string
}

/** Keep what some articles were taken from. The same bytes are kept once, however many articles they hold. */
export async function keepOriginals(
  { db }: Pick<StoreDialect, 'db'>,
  entries: readonly { readonly key: string; readonly original?: Original }[],
  at: string,
): Promise<void> {
  for (const { key, original } of entries) {
    if (!original) continue
    const { bytes, mediaType, address, byline = null } = original
    const hash = createHash('sha256').update(bytes).digest('hex')
    const known = await db.selectFrom('originals').select('hash').where('hash', '=', hash).executeTakeFirst()
    if (!known) {
      const row = { hash, media_type: mediaType, size: bytes.length, bytes: gzipSync(bytes), kept_at: at }
      await db.insertInto('originals').values(row).execute()
    }
    await db
      .insertInto('article_originals')
      .values({ article: key, original: hash, address, byline })
      .onConflict((conflict) => conflict.columns(['article', 'original']).doNothing())
      .execute()
  }
}

/** What an article was taken from, by the article's key, the first first. */
export async function readOriginals({ db }: Pick<StoreDialect, 'db'>, article: string): Promise<KeptOriginal[]> {
  const rows = await db
    .selectFrom('article_originals')
    .innerJoin('originals', 'originals.hash', 'article_originals.original')
    .selectAll()
    .where('article_originals.article', '=', article)
    .orderBy('originals.kept_at')
    .orderBy('originals.hash')
    .execute()
  return rows.map(({ hash, bytes, media_type, address, byline, kept_at }) => ({
    hash,
    bytes: new Uint8Array(gunzipSync(bytes)),
    mediaType: media_type,
    address,
    ...(byline === null ? {} : { byline }),
    keptAt: kept_at,
  }))
}
