import type { EntityId } from '../types.ts'
import type { Ground } from './ground.ts'

/** An outlet that only its place in a saying tells from a word of the language: «للأناضول», «(واس)» of a dateline; entered in the book. */
export function enterOutlet({ passage, book }: Ground, at: number): EntityId | undefined {
  const hit = passage.hits.at(at, 'outlet')
  if (!hit || passage.words[at]?.common) return undefined
  const { outlet } = hit.value
  if (outlet.kind === 'social-platform') return undefined
  const kind = /agency|wire/.test(outlet.kind) ? 'agency' : 'outlet'
  const [first, last] = [passage.tokens[hit.first], passage.tokens[hit.last]]
  const mention = { start: first?.start ?? 0, end: last?.end ?? 0, rule: 'source', form: 'name', certainty: 'likely' } as const
  const [known] = book.under(outlet.english, (entity) => entity.kind === kind && entity.english === outlet.english)
  if (known) {
    book.mention(known.id, mention)
    return known.id
  }
  const country = /^[A-Z]{2}$/.test(outlet.country) ? { country: outlet.country } : {}
  return book.enter({ kind, name: outlet.name, english: outlet.english, class: outlet.kind, ...country }, mention)
}
