import { foldSpelling } from '../../../text/normalise.ts'
import type { Passage } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Attribution, Entity } from '../../types.ts'
import type { Claim, SourceWords } from '../claim.ts'
import type { Ground } from '../ground.ts'
import { enterOutlet } from './cited-outlet.ts'
import { describeSource } from './describe-source.ts'
import { linkOf, retell, spanOfName } from './link.ts'
import { earlierOutlet } from './named-before.ts'
import { isOfOtherCountry } from './other-country.ts'
import { kindOf } from './source-kind.ts'
import { isPublisher as isPublisherMention, mentionAt } from './source-words.ts'
import type { Turn } from './turn.ts'

/** Somebody who has spoken, with the links that brought the words. */
interface Spoken {
  readonly links: readonly Attribution[]
  readonly gender: 'm' | 'f' | undefined
  readonly plural: boolean
  /** The folded head word of the phrase that named them. */
  readonly head: string
  readonly withStatement: boolean
  /** «في بيان», «في تغريدة»: the gender of what their words stand in. */
  readonly mediumGender: 'm' | 'f' | undefined
  readonly nested: boolean
  /** They have only acted, in the sentence before. */
  readonly acts: boolean
}

/** A word goes back to who spoke no more claims ago than this: time stays linear. */
const FARTHEST_BACK = 100

/** «المصدر نفسه», «ذات المصدر». */
const SAME = new Set(['نفسه', 'نفسها', 'ذاته', 'ذاتها', 'عينه', 'نفسهم', 'ذاتهم'])

/** Says who each source is: by name, by description, or as somebody who spoke before. It remembers who spoke, in the order of the text. */
export class SourceBook {
  readonly #ground: Ground
  readonly #spoken: Spoken[] = []
  readonly #isOwn: (entity: Entity) => boolean

  constructor(ground: Ground, isOwn: (entity: Entity) => boolean) {
    this.#ground = ground
    this.#isOwn = isOwn
  }

  /** The links of a claim, nearest first, and whoever spoke in it remembered; `undefined` where nobody can be found for it. */
  resolve(claim: Claim): readonly Attribution[] | undefined {
    const links = this.linksOf(claim)
    if (links) this.#remember(claim, links)
    return links
  }

  /** The same, and nobody remembered. */
  linksOf(claim: Claim): readonly Attribution[] | undefined {
    const links: Attribution[] = []
    for (const [index, source] of claim.sources.entries()) {
      const told = this.#linksOfOne(source, claim)
      const found = index > 0 ? told?.slice(-1) : told
      if (source.relays && !isPublisher(found?.at(-1))) continue
      if (!found) return undefined
      for (const link of found) if (link.source !== links.at(-1)?.source) links.push(link)
    }
    return this.#toldLinks(claim, links)
  }

  /** Remember who spoke without a claim. */
  hear({ at, source, withStatement, acts = false, nested }: Turn): void {
    const cue = { first: at, last: at }
    const claim: Claim = {
      rule: 'turn',
      cue,
      stance: 'asserts',
      distance: false,
      sources: [source],
      content: cue,
      isClause: true,
      ...(nested && { nested }),
    }
    const links = this.#linksOfOne(source, claim)
    if (links) this.#remember(claim, links, { withStatement, acts })
  }

  /** Who spoke last, for words that go on without a cue. */
  last(): readonly Attribution[] | undefined {
    return this.#spoken.findLast(({ acts }) => !acts)?.links
  }

  #linksOfOne(source: SourceWords, claim: Claim): readonly Attribution[] | undefined {
    if (!source.phrase) return this.#droppedLinks(source, claim)
    const { hits } = this.#ground.passage
    if (hits.at(source.phrase.first, 'media-noun')?.pronoun) return this.#spoken.at(-1)?.links
    const earlier = this.#earlier(source.phrase)
    if (earlier) return retell(earlier.links, this.#ground.passage, claim, source.phrase)
    const { passage, book } = this.#ground
    const described = describeSource(this.#ground, source, !source.relative && (claim.isClause === true || !claim.weak))
    if (!described) return undefined
    const entity = book.get(described.entity)
    if (entity && this.#isOwn(entity)) return []
    return [linkOf(passage, claim, source, described)]
  }

  /** The last who can be meant by the verb's person. */
  #droppedLinks(source: SourceWords, claim: Claim): readonly Attribution[] | undefined {
    const spoken = source.issuer
      ? (this.#lastSpoken(({ withStatement }) => withStatement) ?? this.#spoken.at(-1))
      : (this.#whoGoesOn(source, claim, false) ?? (source.gender && this.#whoGoesOn(source, claim, true)))
    return spoken && retell(spoken.links, this.#ground.passage, claim, undefined)
  }

  /** Of those who spoke last, who agrees with the verb: first whoever spoke in a clause of his own, then whom another cited. */
  #whoGoesOn({ gender, number }: SourceWords, claim: Claim, nested: boolean): Spoken | undefined {
    let isLatest = true
    for (let index = this.#spoken.length - 1; index >= Math.max(0, this.#spoken.length - 6); index--) {
      const spoken = this.#spoken[index]
      if (
        !spoken ||
        spoken.nested !== nested ||
        (nested && spoken.gender !== gender) ||
        (spoken.acts && (claim.continues || gender === undefined || spoken.gender !== gender))
      )
        continue
      const isInMedium = gender !== undefined && spoken.mediumGender === gender && isLatest
      isLatest = false
      if (gender && spoken.gender && spoken.gender !== gender && !spoken.plural && !isInMedium) continue
      if (number !== 'plural' && gender && spoken.plural && (gender === 'm' || isPeople(spoken.head))) continue
      if (number === 'plural' && !spoken.plural && !(claim.isClause && isPeople(spoken.head))) continue
      return spoken
    }
    return undefined
  }

  /** Who a definite word without a name goes back to: «المصدر», «البيان», «الوكالة», «المسؤول نفسه». */
  #earlier(phrase: Phrase): Spoken | undefined {
    const { words, hits, tokens } = this.#ground.passage
    const { first, last } = phrase
    const word = words[first]
    const isSame =
      SAME.has(tokens[last]?.form ?? '') || SAME.has(tokens[last + 1]?.form ?? '') || word?.stem === 'ذات' || word?.stem === 'نفس'
    const headAt = word?.stem === 'ذات' || word?.stem === 'نفس' ? first + 1 : first
    const head = words[headAt]
    if (head?.pronoun && hits.at(headAt, 'role')?.value.role.class === 'honorific') return this.#lastPerson()
    const source = hits.at(headAt, 'source-noun')
    const medium = hits.at(headAt, 'media-noun')
    const role = hits.at(headAt, 'role')
    const read = (source ?? medium ?? role)?.before
    if (!head || (!head.definite && !read?.definite)) return undefined
    const stem = read?.stem ?? head.stem
    if (!source && !medium && !role && !isSame) return undefined
    const isThis = !medium && words[first - 1]?.tag === 'demonstrative' && (source ?? role)?.value.number === 'singular'
    if (isThis) return this.#lastSpoken(({ links, acts }) => !acts && this.#isPerson(links))
    const ownLast = Math.max(headAt, role?.last ?? headAt)
    const described = last > ownLast && !isSame
    if (described && !isDescribed(words, ownLast, last)) return undefined
    const isStatement = medium !== undefined && medium.value.kind !== 'outlet'
    if (medium?.value.kind === 'outlet') return undefined
    if (!isStatement && mentionAt(this.#ground, headAt)?.form === 'name') return undefined
    for (let index = this.#spoken.length - 1; !described && index >= Math.max(0, this.#spoken.length - FARTHEST_BACK); index--) {
      const spoken = this.#spoken[index]
      if (spoken && (spoken.head === stem || (medium?.value.kind === 'statement' && spoken.withStatement))) return spoken
    }
    const alike = described ? this.#alike(stem, last) : undefined
    if (alike) return alike
    const isIssued = medium?.value.kind === 'statement' || medium?.value.kind === 'letter'
    if (isIssued && medium.value.speaks && !described) return this.#lastSpoken(({ links }) => isIssuer(links.at(-1)))
    if (source?.value.identity === 'hidden' && !described) return this.#spoken.at(-1)
    if (isSame) return this.#spoken.at(-1)
    const known = this.#isUnnamed(headAt) && (source ?? role)?.value.number === 'singular' ? this.#lastPerson() : undefined
    return known && isOfOtherCountry(this.#ground, phrase, known.links) ? undefined : known
  }

  /** «المسؤول الأوروبي» after «مسؤول في الاتحاد الأوروبي»: the same noun, with the same quality. */
  #alike(stem: string, last: number): Spoken | undefined {
    const { words } = this.#ground.passage
    const quality = (words[last]?.stem ?? '').replace(/^(لل|ال)(?=...)/, '')
    return this.#lastSpoken(({ head, links }) => {
      const entity = this.#ground.book.get(links.at(-1)?.source ?? '')
      return (
        head === stem &&
        foldSpelling(`${entity?.name ?? ''} ${entity?.role ?? ''}`)
          .split(' ')
          .some((word) => word.replace(/^ال/, '') === quality)
      )
    })
  }

  /** «أعلنت الشرطة في بيان …. وتابع»: the statement goes on where its issuer is of the other gender. */
  #genderOfMedium(medium: Phrase | undefined): 'm' | 'f' | undefined {
    const hit = medium && this.#ground.passage.hits.at(medium.first, 'media-noun')
    if (!hit || (hit.value.kind !== 'statement' && hit.value.kind !== 'report')) return undefined
    return genderOfHead(hit.before.stem, undefined) ?? 'm'
  }

  /** «معاليه», «سموه»: the person who spoke last. */
  #lastPerson(): Spoken | undefined {
    return this.#lastSpoken(({ links, acts, nested }) => !acts && !nested && this.#isPerson(links))
  }

  #isPerson(links: Spoken['links']): boolean {
    return this.#ground.book.get(links.at(-1)?.source ?? '')?.kind === 'person'
  }

  /** «المسؤول», «النائب»: nobody of this name or office is told of elsewhere. */
  #isUnnamed(at: number): boolean {
    const mention = mentionAt(this.#ground, at)
    return mention === undefined || this.#ground.book.mentionsOf(mention.entity).every(({ start }) => start === mention.start)
  }

  #lastSpoken(isMeant: (spoken: Spoken) => boolean): Spoken | undefined {
    for (let index = this.#spoken.length - 1; index >= Math.max(0, this.#spoken.length - FARTHEST_BACK); index--) {
      const spoken = this.#spoken[index]
      if (spoken && isMeant(spoken)) return spoken
    }
    return undefined
  }

  #toldLinks(claim: Claim, links: readonly Attribution[]): readonly Attribution[] {
    if (!claim.toldTo || links.length === 0) return links
    const { passage, book } = this.#ground
    if (this.#isOwnMedium(claim.toldTo)) return links
    const mentioned = mentionAt(this.#ground, claim.toldTo.first)
    const isOther =
      mentioned?.form === 'name' && (isPublisherMention(this.#ground, mentioned) || passage.tokens[claim.toldTo.first - 1]?.form !== '"')
    const known = isOther ? undefined : enterOutlet(this.#ground, claim.toldTo.first)
    const id = known ?? describeSource(this.#ground, { phrase: claim.toldTo })?.entity
    const entity = id === undefined ? undefined : book.get(id)
    if (!entity || (entity.kind !== 'outlet' && entity.kind !== 'agency') || entity.class === 'social-platform') return links
    const marked = links.map((link, index) => (index === 0 ? { ...link, toldTo: entity.id } : link))
    if (this.#isOwn(entity) || links.some(({ source }) => source === entity.id)) return marked
    const mention = spanOfName(passage, claim.toldTo)
    const cue = links[0]?.cue ?? mention
    return [{ source: entity.id, mention, cue, stance: 'asserts', identity: 'named', kind: kindOf(entity) }, ...marked]
  }

  /** «للجريدة», «للموقع» where no other was named: the outlet that publishes. */
  #isOwnMedium({ first, last }: Phrase): boolean {
    const { hits, tokens } = this.#ground.passage
    if (last > first || hits.at(first, 'media-noun')?.value.kind !== 'outlet' || !/^و?لل/.test(tokens[first]?.form ?? '')) return false
    return earlierOutlet(this.#ground, { first, last }) === undefined
  }

  #remember(claim: Claim, links: readonly Attribution[], { withStatement = false, acts = false } = {}): void {
    if (this.#spoken.at(-1)?.acts) this.#spoken.pop()
    if (links.length === 0) return
    const { words, hits } = this.#ground.passage
    const own = claim.sources.at(-1)
    const entity = this.#ground.book.get(links.at(-1)?.source ?? '')
    const headAt = own?.phrase?.first
    const previous = headAt === undefined ? this.#lastSpoken((spoken) => spoken.links.at(-1)?.source === entity?.id) : undefined
    const read =
      headAt === undefined ? undefined : (hits.at(headAt, 'source-noun') ?? hits.at(headAt, 'media-noun') ?? hits.at(headAt, 'role'))
    const head = headAt === undefined ? (previous?.head ?? '') : (read?.before.stem ?? words[headAt]?.stem ?? '')
    this.#spoken.push({
      nested: claim.nested === true,
      acts,
      links,
      head,
      gender:
        entity?.gender ??
        (headAt === undefined ? previous?.gender : undefined) ??
        own?.gender ??
        previous?.gender ??
        (headAt === undefined ? undefined : genderOfHead(head, hits.at(headAt, 'role')?.value.gender)),
      plural: entity?.number === 'plural' || (headAt !== undefined && hits.at(headAt, 'source-noun')?.value.number === 'plural'),
      mediumGender: withStatement ? 'm' : this.#genderOfMedium(claim.medium),
      withStatement: withStatement || (claim.medium !== undefined && hits.at(claim.medium.first, 'media-noun')?.value.kind === 'statement'),
    })
  }
}

/** «مسؤولون», «نشطاء»: one person cannot be they; «مصادر» take a woman's verb. */
function isPeople(head: string): boolean {
  return /..(ون|ين|اء)$/.test(head) || head === 'شهود' || head === 'سكان' || head === 'اهالي' || head === 'ضباط'
}

/** «المسؤول الأممي», «الأمين العام للحزب»: nothing but definite adjectives after the head, or the body that it is of. */
function isDescribed(words: Passage['words'], head: number, last: number): boolean {
  const isOfBody = last === head + 1 && words[last]?.preposition === 'ل' && words[last]?.definite
  if (isOfBody) return true
  for (let at = head + 1; at <= last; at++) if (!words[at]?.definite || !words[at]?.adjective) return false
  return true
}

function genderOfHead(head: string, role: 'm' | 'f' | undefined): 'm' | 'f' | undefined {
  return role ?? (head.endsWith('ه') || head.endsWith('ات') ? 'f' : undefined)
}

function isPublisher(link: Attribution | undefined): boolean {
  return link?.kind === 'outlet' || link?.kind === 'agency' || link?.kind === 'media'
}

function isIssuer(link: Attribution | undefined): boolean {
  return link !== undefined && link.kind !== 'outlet' && link.kind !== 'agency' && link.kind !== 'witness' && link.kind !== 'media'
}
