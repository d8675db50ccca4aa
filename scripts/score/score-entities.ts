import type { Entity, Reading, Span } from '../../src/index.ts'
import { type Gold, placesOf } from './gold.ts'
import { overlap, pair, sameWords } from './pair.ts'
import type { Tally } from './tally.ts'

/** People: a mention meets one of gold's; with the role; with the country. */
export function scorePeople(reading: Reading, gold: Gold, tally: Tally): void {
  const found = reading.entities.filter(({ kind }) => kind === 'person')
  const { pairs, missed, extra } = pair(gold.people, found, ({ mentions }, entity) => meets(reading, entity, mentions))
  tally.add('people', { gold: gold.people.length, found: found.length, right: pairs.length })
  const countable = pairs.filter(([person]) => person.country !== undefined)
  const withRole = pairs.filter(([person]) => person.role !== undefined)
  const rightRole = withRole.filter(([person, entity]) => rolesOf(reading, entity).some((role) => sameWords(role, person.role ?? '')))
  const rightCountry = countable.filter(([person, entity]) => person.country === entity.country)
  tally.add('people.role', {
    gold: gold.people.filter(({ role }) => role !== undefined).length,
    found: withRole.filter(([, entity]) => entity.role !== undefined).length,
    right: rightRole.length,
  })
  tally.add('people.country', {
    gold: gold.people.filter(({ country }) => country !== undefined).length,
    found: countable.filter(([, entity]) => entity.country !== undefined).length,
    right: rightCountry.length,
  })
  for (const { name } of missed) tally.miss('people', `missed «${name}»`)
  for (const entity of extra) tally.miss('people', `extra «${entity.name}» ${rulesOf(reading, entity)}`)
  for (const each of withRole)
    if (!rightRole.includes(each))
      tally.miss('people.role', `«${each[0].name}» ${each[0].role}, read ${rolesOf(reading, each[1]).join(' | ') || 'none'}`)
  for (const each of countable)
    if (!rightCountry.includes(each))
      tally.miss('people.country', `«${each[0].name}» ${each[0].country}, read ${each[1].country ?? 'none'}`)
}

/** Places and countries: a mention meets gold's words; with the country. A name that stands for a government counts as its place. */
export function scorePlaces(reading: Reading, gold: Gold, tally: Tally): void {
  const found = reading.entities.filter(({ kind }) => kind === 'place' || kind === 'country')
  const { pairs, missed, extra } = pair(gold.places, found, ({ text }, entity) => meets(reading, entity, [text]))
  const right = pairs.filter(([place, entity]) => place.country === '' || place.country === (entity.place?.country ?? entity.country))
  tally.add('places', { gold: gold.places.length, found: found.length, right: pairs.length })
  tally.add('places.country', { gold: gold.places.length, found: found.length, right: right.length })
  for (const { text } of missed) tally.miss('places', `missed «${text}»`)
  for (const entity of extra) tally.miss('places', `extra «${entity.name}» ${rulesOf(reading, entity)}`)
  for (const each of pairs)
    if (!right.includes(each))
      tally.miss('places.country', `«${each[0].text}» ${each[0].country}, read ${each[1].place?.country ?? each[1].country}`)
}

/** Sources: whoever stands in a chain of an event or quote; with the right kind and identity. */
export function scoreSources(reading: Reading, gold: Gold, tally: Tally): void {
  const links = [...reading.quotes, ...reading.events].flatMap(({ chain }) => chain)
  const found = [...new Map(links.map((link) => [link.source, link])).values()]
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name ?? ''
  const wordsOf = ({ start, end }: Span) => reading.article.text.slice(start, end)
  const { pairs, missed, extra } = pair(gold.sources, found, ({ text }, link) => {
    if (placesOf(reading.article.text, text).some((place) => overlap(place, link.mention) >= 0.5)) return 1
    return sameWords(text, nameOf(link.source)) || sameWords(text, wordsOf(link.mention)) ? 0.5 : 0
  })
  const counts = { gold: gold.sources.length, found: found.length }
  const right = pairs.filter(([source, link]) => source.kind === link.kind && source.identity === link.identity)
  tally.add('sources', { ...counts, right: pairs.length })
  tally.add('sources.kind', { ...counts, right: right.length })
  for (const { text } of missed) tally.miss('sources', `missed «${text}»`)
  for (const link of extra) tally.miss('sources', `extra «${wordsOf(link.mention)}» ${nameOf(link.source)}`)
  for (const [source, link] of pairs) {
    const [wanted, read] = [`${source.kind} ${source.identity}`, `${link.kind} ${link.identity}`]
    if (wanted !== read) tally.miss('sources.kind', `«${source.text}» ${wanted}, read ${read}`)
  }
}

/** How well an entity's mentions meet words of the text; 0 where none shares half of them. */
function meets(reading: Reading, entity: Entity, words: readonly string[]): number {
  const places = words.flatMap((each) => placesOf(reading.article.text, each))
  const mentions = reading.mentions.filter((mention) => mention.entity === entity.id)
  const best = Math.max(0, ...mentions.flatMap((mention) => places.map((place) => overlap(place, mention))))
  return best >= 0.5 ? best : 0
}

function rolesOf(reading: Reading, entity: Entity): string[] {
  const spans = reading.mentions.filter((mention) => mention.entity === entity.id).flatMap(({ role }) => role ?? [])
  const words = spans.map(({ start, end }) => reading.article.text.slice(start, end))
  return entity.role ? [entity.role, ...words] : words
}

function rulesOf(reading: Reading, { id }: Entity): string {
  return `(${[...new Set(reading.mentions.filter(({ entity }) => entity === id).map(({ rule }) => rule))].join(', ')})`
}
