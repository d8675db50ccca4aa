import { tokenAt } from '../../passage.ts'
import type { Argument, EntityId, ReportedEvent } from '../../types.ts'
import type { Stage } from '../stage.ts'
import type { Made } from './share-circumstances.ts'

/** Whom a land's throne or parliament is won or lost by, by the kind of event: the roles in which he stands, the first that is known. */
const RULERS: Readonly<Partial<Record<string, readonly string[]>>> = {
  overthrow: ['victim', 'recipient'],
  'coup-attempt': ['victim', 'recipient', 'actor'],
  coup: ['victim', 'recipient', 'actor'],
  elect: ['recipient', 'actor'],
}
/** What is won beyond any one land. Folded. */
const OF_MANY_LANDS = new Set(
  'انتربول|امم|فيفا|كاف|يونسكو|ناتو|حلف|اتحاد|منظمه|رابطه|بابا|كنيسه|جامعه'.split('|').flatMap((stem) => [stem, `ال${stem}`]),
)

/**
 * Give an election or an overthrow that is told without a place the country of who is elected or overthrown: «الإطاحة بمعمر القذافي», «منذ انتخاب بوتين». Nothing
 * for an office of many lands («رئيسا للإنتربول»), nor where the article never names that country.
 */
export function fromRuler(stage: Stage, made: readonly Made[]): Made[] {
  return made.map((each) => {
    const place = each.event.places.length === 0 ? countryOfRuler(stage, each.event) : undefined
    return place === undefined ? each : { ...each, event: { ...each.event, places: [place] } }
  })
}

function countryOfRuler(stage: Stage, { kind, arguments: all, evidence: [sentence] }: ReportedEvent): EntityId | undefined {
  const { passage, book } = stage
  for (const role of RULERS[kind] ?? []) {
    const countries = new Set(all.filter((each) => each.role === role).map((each) => countryOf(stage, each, kind)))
    countries.delete(undefined)
    const [country, ...others] = countries
    if (country === undefined) continue
    if (others.length > 0) return undefined
    const [first, last] = [tokenAt(passage.tokens, sentence.start), tokenAt(passage.tokens, sentence.end - 1)]
    if (kind === 'elect' && passage.words.slice(first, last + 1).some(({ stem }) => OF_MANY_LANDS.has(stem))) return undefined
    return book.country(country)?.id
  }
  return undefined
}

/** The ISO code of a person's country, or of a government that falls. */
function countryOf({ book }: Stage, { entity, role }: Argument, kind: string): string | undefined {
  const ruler = entity === undefined ? undefined : book.get(entity)
  const isGovernment = ruler?.kind === 'organisation' && kind === 'overthrow' && role === 'victim'
  return ruler?.kind === 'person' || isGovernment ? ruler.country : undefined
}
