import type { EntityBook } from '../mentions/entity-book.ts'
import { isPresiding } from '../mentions/names/led.ts'
import { type Passage, tokenAt } from '../passage.ts'
import type { Entity, EntityId, Sentence } from '../types.ts'
import { agreesWith, type Pronoun } from './agreement.ts'
import { nearAntecedent } from './near-antecedent.ts'

/** Somebody on the scene: mentioned in this sentence or the one before. */
interface Present {
  readonly entity: Entity
  /** Where the mention begins and ends, its role included, in tokens. */
  readonly first: number
  readonly last: number
  readonly isSubject: boolean
}

/** Whom a pronoun may mean stands no further before it in its sentence than this, in tokens: time stays linear. */
const FARTHEST = 150

/** Places do nothing, but a pronoun may mean them: who they rival is not settled. */
const PRESENT = new Set<Entity['kind']>(['person', 'organisation', 'country', 'group', 'place'])

/** Who a pronoun may mean while an article is read on: all who are mentioned in the sentence at hand and in the one before. */
export class Scene {
  readonly #passage: Passage
  readonly #book: EntityBook
  #before: Present[] = []
  #here: Present[] = []
  readonly #subjects = new Map<number, EntityId>()
  #mention = 0
  #sentence: Sentence | undefined

  constructor(passage: Passage, book: EntityBook) {
    this.#passage = passage
    this.#book = book
  }

  /** Go on to the next sentence. */
  open(sentence: Sentence): void {
    const isNext = this.#sentence !== undefined && sentence.part === this.#sentence.part
    this.#before = isNext ? this.#here : []
    this.#here = []
    this.#sentence = sentence
    const { mentions } = this.#book
    while ((mentions[this.#mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) this.#mention++
    for (; (mentions[this.#mention]?.start ?? Number.POSITIVE_INFINITY) < sentence.end; this.#mention++)
      this.#enter(mentions[this.#mention])
  }

  /** A pronoun resolved: whoever it means stays on the scene. */
  keep(id: EntityId, token: number, isSubject: boolean): void {
    const entity = this.#book.get(id)
    if (!entity) return
    this.#here.push({ entity, first: token, last: token, isSubject })
    if (isSubject) this.#subjects.set(token, id)
  }

  /**
   * Whom a pronoun at a token means: the only one who agrees in this sentence before it, or of several the one subject among them; where nobody
   * here agrees, the same of the sentence before. Before the first verb («في بيانه، قال الوزير») its subject. Nobody where that does not settle it.
   */
  antecedent(token: number, pronoun: Pronoun, isAllowed: (entity: Entity) => boolean): { id: EntityId; isHere: boolean } | undefined {
    const before = this.#here.filter(({ last }) => last < token)
    const near = this.#sentence && nearAntecedent(this.#passage, this.#sentence, token, pronoun, before)
    if (near && isAllowed(near)) return { id: near.id, isHere: true }
    const fits = ({ entity, first }: Present) => isAllowed(entity) && agreesWith(this.#passage, entity, first, pronoun)
    const here = before.filter(fits)
    if (here.length > 0) return found(onlyOf(here), true)
    if (this.#opensWithPreposition(token)) {
      const next = this.#here.find((each) => each.first > token && each.isSubject)
      if (next && fits(next)) return { id: next.entity.id, isHere: true }
    }
    return this.#isDescribed(token, pronoun) ? undefined : found(onlyOf(this.#before.filter(fits)), false)
  }

  /** «قضت بسجن صحفي ثماني سنوات بعد إدانته»: somebody in this sentence whom nothing names is nearer than all of the sentence before. */
  #isDescribed(token: number, pronoun: Pronoun): boolean {
    if (pronoun !== 'ه' && pronoun !== 'ها') return false
    const { words, hits } = this.#passage
    for (let at = Math.max(this.#sentence?.first ?? token, token - FARTHEST); at < token; at++) {
      const word = words[at]
      if (word?.tag !== 'noun' || word.definite || word.closed || word.pronoun) continue
      const role = hits.at(at, 'role')
      if (role?.value.number === 'singular' && role.last === at && word.stem.endsWith('ه') === (pronoun === 'ها')) return true
    }
    return false
  }

  /** The only subject before a token in this sentence, where it agrees. */
  topic(token: number, pronoun: Pronoun): EntityId | undefined {
    const subjects = this.#here.filter((each) => each.last < token && each.isSubject)
    const id = onlyOf(subjects)
    return id !== undefined && subjects.some(({ entity, first }) => entity.id === id && agreesWith(this.#passage, entity, first, pronoun))
      ? id
      : undefined
  }

  /** Whoever was told of last before a token and agrees, in this sentence or else a person in the one before: no subject where another fits, and nobody where somebody is or goes. */
  latter(token: number, pronoun: Pronoun): EntityId | undefined {
    const { words } = this.#passage
    const fits = ({ entity, first, last }: Present) => {
      const isWhere = entity.kind === 'country' && WHERE.has(words[first - 1]?.stem ?? '')
      return entity.kind !== 'place' && !isWhere && last < token && agreesWith(this.#passage, entity, first, pronoun)
    }
    const here = this.#here.filter(fits)
    const before = this.#before.filter((each) => each.entity.kind === 'person' && fits(each))
    const told = lastOf(here.filter(({ isSubject }) => !isSubject)) ?? lastOf(here) ?? lastOf(before)
    return told?.entity.id
  }

  isPlace(id: EntityId): boolean {
    return this.#book.get(id)?.kind === 'place'
  }

  /** Who does what a verb says, where somebody named or described stands as its subject. */
  subjectOf(verb: number): EntityId | undefined {
    return this.#subjects.get(verb)
  }

  /** Whether a pronoun, or the verb that stands for one, can mean somebody. */
  agrees(id: EntityId, pronoun: Pronoun): boolean {
    const present = [...this.#here, ...this.#before].find(({ entity }) => entity.id === id)
    return present !== undefined && agreesWith(this.#passage, present.entity, present.first, pronoun)
  }

  #enter(mention: EntityBook['mentions'][number] | undefined): void {
    const entity = mention && this.#book.get(mention.entity)
    if (!entity || !PRESENT.has(entity.kind)) return
    const { tokens } = this.#passage
    const start = Math.min(mention.start, mention.role?.start ?? mention.start)
    const end = Math.max(mention.end, mention.role?.end ?? mention.end)
    const first = tokenAt(tokens, start)
    const last = tokenAt(tokens, end - 1)
    if (this.#passage.hits.at(first, 'source-noun') || isPresiding(this.#passage.words, first)) return
    if (mention.form === 'nominal' && tokens[first]?.form.endsWith('ا') && entity.kind === 'person') return
    const verb = this.#verbOf(first, last)
    if (verb !== undefined) this.#subjects.set(verb, entity.id)
    const isSubject = verb !== undefined || this.#isTopic(first)
    this.#here.push({ entity, first: tokenAt(tokens, mention.start), last, isSubject })
  }

  /** «إن الرئيس على علم بالحادث»: right after «إن» whom the clause is about. */
  #isTopic(first: number): boolean {
    const before = this.#passage.words[first - 1]
    return before?.tag === 'complementiser' && before.pronoun === ''
  }

  /** «وفي حديثه لـ…»: no verb yet, and a preposition opens the sentence. */
  #opensWithPreposition(token: number): boolean {
    const { words } = this.#passage
    const first = this.#sentence?.first ?? token
    const opening = words[first]
    if (opening?.tag !== 'preposition' && !opening?.preposition) return false
    for (let at = first; at < token; at++) if (words[at]?.tag === 'verb') return false
    return true
  }

  /** The verb whose subject stands here: right before it, or after it at the head of its clause. */
  #verbOf(first: number, last: number): number | undefined {
    const { words, tokens } = this.#passage
    const word = words[first]
    if (word?.preposition) return undefined
    const before = words[first - 1]
    if (before?.tag === 'verb' && !word?.conjunction) return first - 1
    const verb = words[last + 1]?.tag === 'mark' ? last + 2 : last + 1
    const after = words[verb]
    const opens =
      first === this.#sentence?.first || before?.tag === 'complementiser' || (before?.tag === 'mark' && tokens[first - 1]?.form !== ',')
    return opens && after?.tag === 'verb' && !after.conjunction ? verb : undefined
  }
}

/** Prepositions before where somebody is or goes. Folded. */
const WHERE = new Set(['في', 'الي', 'من', 'عبر', 'نحو', 'داخل', 'لدي'])

/** Pronouns are entered behind the names of their sentence, wherever they stand. */
function lastOf(present: readonly Present[]): Present | undefined {
  return present.reduce<Present | undefined>((last, each) => (last && last.first > each.first ? last : each), undefined)
}

function found(id: EntityId | undefined, isHere: boolean): { id: EntityId; isHere: boolean } | undefined {
  return id === undefined ? undefined : { id, isHere }
}

/** The only one, or the only subject of several. */
function onlyOf(present: readonly Present[]): EntityId | undefined {
  const all = new Set(present.map(({ entity }) => entity.id))
  if (all.size === 1) return [...all][0]
  const subjects = new Set(present.filter(({ isSubject }) => isSubject).map(({ entity }) => entity.id))
  return subjects.size === 1 ? [...subjects][0] : undefined
}
