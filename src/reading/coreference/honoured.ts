import { bareStem } from '../mentions/definite.ts'
import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import type { EntityId } from '../types.ts'
import { genderOfGiven } from './agreement.ts'

const CLERGY = new Set(['religious', 'cleric'])

/** Titles of honour and whom they are due to, by offices of the registry and classes of roles; a title told with the person counts before that. Folded. */
const DUE: Readonly<Record<string, ReadonlySet<string>>> = {
  جلاله: new Set(['monarch', 'royal']),
  سمو: new Set(['royal']),
  فخامه: new Set(['head-of-state']),
  دوله: new Set(['head-of-government']),
  معالي: new Set(['government', 'minister', 'foreign-minister', 'legislative']),
  سعاده: new Set(['diplomatic', 'envoy', 'diplomat']),
  سماحه: CLERGY,
  فضيله: CLERGY,
  قداسه: CLERGY,
  غبطه: CLERGY,
  نيافه: CLERGY,
}

/** How far before a role its title stands: «صاحب السمو الملكي الأمير». */
const FARTHEST = 3

interface Seen {
  readonly sentence: number
  readonly id: EntityId
}

/**
 * Whom «معاليه», «سموه», «جلالته» mean: of those who bear the title the first of the latest sentence that tells of any. Who is received or called in it
 * stands after who it is about.
 */
export class Honoured {
  readonly #passage: Passage
  readonly #titled = new Map<string, Seen>()
  readonly #due = new Map<string, Seen>()
  #sentence = 0

  constructor(passage: Passage) {
    this.#passage = passage
  }

  /** Somebody is mentioned here; finds come in the order of the text. */
  add(found: Found, id: EntityId): void {
    const sentence = this.#sentenceOf(found)
    const gender = this.#genderOf(found)
    for (const honour of this.#honoursOf(found)) setFirst(this.#titled, `${honour} ${gender}`, { sentence, id })
    const office = found.person?.office ?? found.class ?? ''
    for (const honour in DUE) if (DUE[honour]?.has(office)) setFirst(this.#due, `${honour} ${gender}`, { sentence, id })
  }

  /** Whom a title with a pronoun means, where anybody bears it. */
  find(found: Found): EntityId | undefined {
    const key = `${found.head} ${this.#genderOf(found)}`
    return (this.#titled.get(key) ?? this.#due.get(key))?.id
  }

  #honoursOf({ first, role }: Found): string[] {
    const from = role && role.first < first ? role.first : first
    const honours: string[] = []
    for (let at = from - FARTHEST; at < first; at++) {
      if (this.#passage.tokens[at]?.form === ',') honours.length = 0
      const stem = this.#passage.words[at] ? bareStem(this.#passage, at) : ''
      if (stem in DUE) honours.push(stem)
    }
    return honours
  }

  #genderOf(found: Found): 'm' | 'f' {
    const own = this.#passage.words[found.first]?.pronoun
    if (isHonour(this.#passage, found)) return own === 'ها' ? 'f' : 'm'
    return genderOfGiven(this.#passage, found.first) ?? this.#genderOfCalling(found) ?? 'm'
  }

  /** «جلالة الملكة»: by the calling, whatever the title before it is. */
  #genderOfCalling({ role, gender }: Found): 'm' | 'f' | undefined {
    const callings = role ? this.#passage.hits.all(role.last, 'role') : []
    return callings.length > 0 && callings.every(({ value }) => value.gender === 'f') ? 'f' : gender
  }

  #sentenceOf({ first }: Found): number {
    const { sentences } = this.#passage
    while ((sentences[this.#sentence]?.last ?? Number.POSITIVE_INFINITY) <= first) this.#sentence++
    return this.#sentence
  }
}

/** «معاليه», «جلالتها»: a title of honour and a pronoun for who bears it. */
export function isHonour({ words }: Passage, { class: kind, form, first, last }: Found): boolean {
  return form === 'nominal' && kind === 'honorific' && first === last && words[first]?.pronoun !== ''
}

function setFirst(seen: Map<string, Seen>, key: string, each: Seen): void {
  if (seen.get(key)?.sentence !== each.sentence) seen.set(key, each)
}
