import type { Lexicon } from '../../../lexicon/lexicon.ts'
import { foldSpelling } from '../../../text/normalise.ts'
import type { Entity } from '../../types.ts'

/** Words of outlets' English names that tell none from another. */
const GENERIC = new Set(['arabic', 'arabia', 'news', 'the', 'agency', 'tv', 'net', 'online', 'radio', 'fm', 'english', 'of'])

/** Whether an entity is the outlet that publishes the article: it is the reader's nearest voice anyway, and never a link. */
export function ownOutlet(outlet: string | undefined, { outletNames }: Pick<Lexicon, 'outletNames'>): (entity: Entity) => boolean {
  if (!outlet) return () => false
  const own = wordsOf(outlet)
  const arabic = foldSpelling(outlet)
  const known = outletNames.get(foldSpelling(outlet.toLowerCase()))
  return (entity) => {
    if (entity.kind !== 'outlet' && entity.kind !== 'agency') return false
    if (foldSpelling(entity.name) === arabic || foldSpelling(entity.canonical ?? '') === arabic) return true
    if (known !== undefined && entity.english === known) return true
    const theirs = wordsOf(`${entity.english ?? ''} ${entity.name}`)
    if (isSister(entity.name, own)) return false
    if (own.length > 0 && own.every((word) => theirs.includes(word))) return true
    const initials = (entity.english ?? '')
      .split(/[^A-Za-z]+/)
      .map((word) => word[0] ?? '')
      .join('')
      .toLowerCase()
    return own.length === 1 && own[0] !== undefined && own[0].length > 2 && initials.startsWith(own[0])
  }
}

/** «CNN Philippines» is not «CNN Arabic»: it bears another word in Latin letters beside the shared ones. */
function isSister(name: string, own: readonly string[]): boolean {
  if (!/^[\x20-\x7e]+$/.test(name)) return false
  const words = wordsOf(name)
  return words.some((word) => own.includes(word)) && words.some((word) => !own.includes(word))
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/['’‘`-]/g, '')
    .replace(/([a-z])\1/g, '$1')
    .split(/[^a-z0-9\u0600-\u06ff]+/)
    .filter((word) => word !== '' && !GENERIC.has(word))
}
