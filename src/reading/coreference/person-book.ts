import type { EntityId } from '../types.ts'
import { type Description, fitsDescription } from './description.ts'

interface Entry {
  readonly entity: EntityId
  readonly description: Description
  /** Only the registry knows the office: the article has not told it. */
  readonly known: boolean
  /** The headline says so. */
  readonly heading: boolean
}

/** From where a description comes, where not from the body's own words. */
export type Origin = 'registry' | 'headline'

/** Words for anybody whose office is of some classes: «المسؤول», «الدبلوماسي». */
const GENERIC: Readonly<Record<string, ReadonlySet<string>>> = {
  مسوول: new Set(['government', 'diplomatic', 'military', 'security', 'un', 'local', 'spokesperson', 'party']),
  دبلوماسي: new Set(['diplomatic', 'foreign-minister', 'envoy', 'diplomat']),
  زعيم: new Set(['head-of-state', 'party', 'party-leader', 'religious', 'militant', 'head-of-government']),
  سياسي: new Set(['party', 'party-leader', 'legislative', 'legislator', 'politician']),
}

/** The people of an article by how it describes them, so that an office alone («الوزير») leads back to one of them. */
export class PersonBook {
  readonly #byHead = new Map<string, Entry[]>()
  readonly #all: Entry[] = []
  /** When each was last mentioned: a running number. */
  readonly #seen = new Map<EntityId, number>()
  readonly #named = new Set<EntityId>()
  #now = 0

  /**
   * Somebody is mentioned here, and described so, where anything is said of them.
   *
   * @param origin Where only the registry or the headline says so.
   */
  add(entity: EntityId, isNamed: boolean, description: Description | undefined, origin?: Origin): void {
    if (isNamed) this.#named.add(entity)
    if (description) {
      const entries = this.#byHead.get(description.head)
      const known = origin === 'registry'
      const entry = { entity, description, known, heading: origin === 'headline' }
      if (!entries) this.#byHead.set(description.head, [entry])
      else if (!entries.some((each) => each.entity === entity && isSame(each.description, description))) entries.push(entry)
      if (!known) this.#all.push(entry)
    }
    this.#seen.set(entity, this.#now++)
  }

  /**
   * The person that a description means: of those whom the article has described so the last mentioned, fewer further words before more («رئيس
   * الوزراء» before «رئيس وزراء الإقليم»); else the only one the registry knows so.
   */
  find(description: Description): EntityId | undefined {
    const fitting = (this.#byHead.get(description.head) ?? []).filter((entry) => fitsDescription(description, entry.description))
    const told = fitting.filter(({ known }) => !known)
    const known = new Set(fitting.filter((each) => each.known).map(({ entity }) => entity))
    const [only] = known.size === 1 ? known : []
    const fewest = Math.min(...told.map(({ description: { words } }) => words.size))
    if (told.length === 0) return only ?? (known.size === 0 ? this.#findGeneric(description) : undefined)
    if (only !== undefined && fewest > description.words.size) return only
    const nearest = told.filter(({ description: { words } }) => words.size === fewest)
    // «أول رئيس يلتقي زعيما كوريا شماليا»: told of anybody, it leaves a name aside that is described as much
    const named = isTold(description) ? nearest.filter(({ entity }) => this.#named.has(entity)) : []
    return this.#lastOf(named.length > 0 ? named : nearest)
  }

  /** «نظيره الفرنسي»: the office of whoever was described last, in another country. */
  counterpart(entity: EntityId, country: string | undefined): Description | undefined {
    const last = this.#lastOf(this.#all.filter((each) => each.entity !== entity))
    const entry = this.#all.findLast((each) => each.entity === last)
    return entry && { ...entry.description, country }
  }

  /** Somebody described before without a name, whom a name with this role now names. A headline leaves out of which country he is. */
  findUnnamed(description: Description): EntityId | undefined {
    const entries = (this.#byHead.get(description.head) ?? []).filter(
      ({ entity, description: earlier, heading }) =>
        fitsDescription(earlier, description) &&
        (earlier.country === description.country || (heading && earlier.country === undefined)) &&
        !this.#named.has(entity),
    )
    const found = new Set(entries.map(({ entity }) => entity))
    return found.size === 1 ? [...found][0] : undefined
  }

  /** The two people who share an office, where two do: «الوزيران», «الزعيمان». The last mentioned first. */
  findPair(description: Description): readonly EntityId[] {
    const generic = GENERIC[description.head]
    const entries = generic
      ? this.#all.filter(({ description: each }) => generic.has(each.class ?? ''))
      : (this.#byHead.get(description.head) ?? []).filter(({ description: each }) => each.class === description.class)
    const people = new Set(entries.map(({ entity }) => entity))
    if (people.size < 2) for (const { entity, known } of this.#byHead.get(description.head) ?? []) if (known) people.add(entity)
    return people.size === 2 ? [...people] : []
  }

  #findGeneric({ head, words, country }: Description): EntityId | undefined {
    const classes = GENERIC[head]
    if (!classes || words.size > 0) return undefined
    return this.#lastOf(
      this.#all.filter(({ description: each }) => classes.has(each.class ?? '') && (country === undefined || each.country === country)),
    )
  }

  #lastOf(entries: readonly Entry[]): EntityId | undefined {
    let last: EntityId | undefined
    for (const { entity } of entries) if (last === undefined || (this.#seen.get(entity) ?? 0) > (this.#seen.get(last) ?? 0)) last = entity
    return last
  }
}

/** More than «الوزير». */
function isTold({ words, country }: Description): boolean {
  return words.size > 0 || country !== undefined
}

function isSame(one: Description, other: Description): boolean {
  return one.country === other.country && one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word))
}
