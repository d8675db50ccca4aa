import type { Hit } from '../../../lexicon/finder.ts'
import { entityOfPhrase } from '../../mentions/entity-of-phrase.ts'
import { tokenAt } from '../../passage.ts'
import type { Phrase } from '../../syntax/noun-phrase.ts'
import type { Constituent } from '../clause/clause.ts'
import { phraseAt } from '../clause/phrases.ts'
import { isAgentive } from '../doers/agentive.ts'
import { movesSomebody } from '../doers/subject-after.ts'
import type { Stage } from '../stage.ts'
import { indefiniteObject } from './indefinite-object.ts'
import { isOfficeGiven } from './new-office.ts'

/** A name goes on no further than this beyond what looked like its phrase, in tokens. */
const LONGEST_NAME = 6

// One phrase after a verb that names two: who does it, and to or with whom.

/** «التقى رئيس الحكومة السفير الفرنسي»: where a verb needs somebody else too, the second title opens his phrase. */
export function apart(stage: Stage, hit: Hit<'verb'>, bare: readonly Constituent[]): readonly Constituent[] {
  const [only, ...others] = bare
  const [phrase, ...earlier] = only?.phrases.toReversed() ?? []
  const isWhere = takesPlace(stage, hit)
  if (!isWhere && !takesSomebody(stage, hit)) return bare
  if (!only || !phrase || others.some(({ phrases }) => isSomebody(stage, phrases[0]))) return bare
  const at = isWhere ? placeAfterTitle(stage, phrase) : otherIn(stage, phrase)
  if (at === undefined) return bare
  const [doer, other] = [
    { first: phrase.first, last: at - 1 },
    { first: at, last: Math.max(phrase.last, phraseAt(stage, at, phrase.last + LONGEST_NAME)?.last ?? phrase.last) },
  ]
  return [{ ...only, phrases: [...earlier.toReversed(), doer], last: doer.last }, { ...only, phrases: [other], first: at }, ...others]
}

function otherIn(stage: Stage, phrase: Phrase): number | undefined {
  return (
    secondTitle(stage, phrase) ??
    peopleAfterOne(stage, phrase) ??
    menAfterBody(stage, phrase) ??
    bodyAfterTitle(stage, phrase) ??
    secondName(stage, phrase) ??
    nameAfterBody(stage, phrase) ??
    nameAfterOneOf(stage, phrase) ??
    otherAfterMany(stage, phrase) ??
    peopleAfterThing(stage, phrase) ??
    indefiniteObject(stage, phrase)
  )
}

/** «عين الرئيس الفريق قائدا»: an office that is given is nobody. */
function isSomebody(stage: Stage, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && isAgentive(stage, phrase) && !isOfficeGiven(stage, phrase.first)
}

/**
 * A title after a definite word, in a phrase that a title opens: «رئيس الحكومة السفير», «الملك عبد الله الثاني الرئيس الفرنسي»; «المدعي الرئيس» and «ولي
 * العهد السعودي الأمير محمد» are one man.
 */
function secondTitle(stage: Stage, { first, last }: Phrase): number | undefined {
  const { words, lexicon, hits } = stage.passage
  if (!words[first]?.title) return undefined
  const isAlone = SOVEREIGNS.has(words[first]?.stem ?? '') && STATESMEN.has(words[first + 1]?.stem ?? '')
  for (let at = first + (isAlone ? 1 : 2); at <= last; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (
      word?.title &&
      !word.adjective &&
      !word.inside &&
      before?.closed &&
      !word.conjunction &&
      !word.preposition &&
      (lexicon.everydayWords.get(word.stem) !== 'quality' || hits.at(at + 1, 'nisba') !== undefined) &&
      !isOneMan(stage, { first, last: at - 1 }, { first: at, last })
    )
      return at
  }
  return undefined
}

/** «العاهل الأردني الملك عبد الله»: the office and the title that follows are known to be the same man's. */
function isOneMan({ passage, book }: Stage, office: Phrase, titled: Phrase): boolean {
  const one = entityOfPhrase(passage, book, office)
  return one !== undefined && one.entity === entityOfPhrase(passage, book, titled)?.entity
}

/** «حث الرئيس الجنود», «دعا الوزير المواطنين», «اتهمت تركيا الأكراد»: several people with the article right behind one man's office or a country are no quality of theirs. */
function peopleAfterOne({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  const [head, next] = [words[first], words[first + 1]]
  if (first === last || !next?.definite || next.conjunction || next.preposition) return undefined
  const isOffice = head?.title === true && head.definite && hits.all(first, 'role').every(({ value }) => value.number === 'singular')
  const isLand = head?.place === true && hits.at(first, 'country')?.last === first
  if (!isOffice && !isLand) return undefined
  const isSeveral =
    hits.all(first + 1, 'group').some(({ value }) => value.number === 'plural') ||
    hits.all(first + 1, 'role').some(({ value }) => value.number === 'plural') ||
    hits.all(first + 1, 'nisba').some(({ value }) => value.agreement.number === 'plural')
  return isSeveral ? first + 1 : undefined
}

/** «الحكومة والتحالف الحوثيين», «الرئيس ونائبه المتمردين», «حماس المستوطنين»: no plural of men is a quality of one body or of one man's deputy. */
function menAfterBody({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  for (let at = first + 1; at <= last; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (!word?.definite || !word.stem.endsWith('ين') || word.adjective || word.conjunction) continue
    const isBody = hits.at(at - 1, 'institution')?.last === at - 1 || hits.at(at - 1, 'organisation')?.last === at - 1
    const isHis = before?.title === true && before.pronoun !== '' && hits.at(at - 1, 'role')?.value.number === 'singular'
    const areMen = hits.at(at, 'organisation') ?? hits.all(at, 'group').find(({ value }) => value.number === 'plural')
    if ((isBody || isHis) && areMen) return at
  }
  return undefined
}

/** «المندوبة الأمريكية القوات الروسية», «المتحدث باسم الخارجية الروسية واشنطن»: after a title and whose it is, a body or a place is another party. */
function bodyAfterTitle({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  if (!words[first]?.title || !words[first]?.definite) return undefined
  for (let at = first + 2; at <= last; at++) {
    const [before, word] = [words[at - 1], words[at]]
    if (!before?.definite || !hits.at(at - 1, 'nisba') || !word || word.adjective || word.conjunction) continue
    if (word.place || (word.definite && hits.from(at).some(({ table }) => BODIES.has(table)))) return at
  }
  return undefined
}

/** «يزور الرئيس الفرنسي واشنطن», which is a family's name as well: behind a title and whose it is, where he goes. */
function placeAfterTitle({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  if (!words[first]?.title || !words[last - 1]?.definite || !hits.at(last - 1, 'nisba') || last - first < 2) return undefined
  const isPlace = (hits.at(last, 'place') ?? hits.at(last, 'country')) !== undefined && !hits.at(last, 'given-name')
  return isPlace && !words[last]?.adjective && !words[last]?.conjunction ? last : undefined
}

/** «زار», «غادر»: an event verb of going somewhere. */
function takesPlace({ passage }: Stage, { value, pronoun }: Hit<'verb'>): boolean {
  return pronoun === '' && passage.lexicon.triggerVerbs.get(value.lemma)?.some(({ object }) => object === 'place') === true
}

const BODIES = new Set(['group', 'institution', 'organisation'])

/** «اتهم المسلحون الجيش السوري», «اتهم المحامون الممثلة»: one man, woman or body right after several people is no quality of theirs. */
function otherAfterMany({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  const [head, next] = [words[first], words[first + 1]]
  if (first === last || !head?.definite || !head.stem.endsWith('ون') || !next?.definite || next.adjective || next.conjunction)
    return undefined
  if (/(?:ون|ين)$/.test(next.stem) || hits.at(first + 1, 'nisba')) return undefined
  return next.title || hits.from(first + 1).some(({ table }) => OTHERS.has(table)) ? first + 1 : undefined
}

const OTHERS = new Set([...BODIES, 'role', 'country'])

/** «دفعت الأوضاع الإنسانية المدنيين», «أجبرت هذه الإجراءات المستشار»: people right after a thing with the article and its qualities are none of them. */
function peopleAfterThing({ passage: { words, hits } }: Stage, { first, last }: Phrase): number | undefined {
  const head = words[first]?.tag === 'demonstrative' ? first + 1 : first
  const thing = words[head]
  if (!thing?.definite || thing.title || thing.place || hits.from(head).some(({ table }) => OTHERS.has(table))) return undefined
  for (let at = head + 1; at <= last; at++) {
    const word = words[at]
    if (!word?.definite || word.conjunction || word.preposition) return undefined
    const isOne = word.title && !word.adjective && words[first]?.tag === 'demonstrative'
    if (isOne || (word.stem.endsWith('ين') && hits.all(at, 'group').some(({ value }) => value.number === 'plural'))) return at
  }
  return undefined
}

/** «الملك الرئيس الفرنسي»: a sovereign by his title alone is not whose office comes next. Folded. */
const SOVEREIGNS = new Set(['ملك', 'سلطان', 'امير'])
const STATESMEN = new Set(['بابا', 'رييس', 'وزير', 'سفير', 'مبعوث', 'نايب', 'لواء', 'فريق', 'عميد', 'قايد', 'مستشار'])

/** «الرئيس جورج بوش قاسم سليماني», «الرئيس ترامب الحرس الثوري»: after a person's name another's, or a body's right behind it. */
function secondName({ passage: { tokens }, book }: Stage, { first, last }: Phrase): number | undefined {
  const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const names = book.within(span).filter(({ form, start }) => form === 'name' && start >= span.start)
  const one = names.find(({ entity }) => book.get(entity)?.kind === 'person')
  const next = one ? tokenAt(tokens, one.end - 1) + 1 : last
  const other =
    one && names.find(({ start, entity }) => start >= one.end && isAnother(book.get(entity)?.kind, start === tokens[next]?.start))
  return one && other && other.start >= one.end && other.end <= span.end ? tokenAt(tokens, other.start) : undefined
}

/** A body is another party right behind the name alone, and not behind an office of his. */
function isAnother(kind: string | undefined, isNext: boolean): boolean {
  return kind === 'person' || (kind === 'organisation' && isNext)
}

/** «انتخب مجلس النواب الليبي محمد تكالة», «منحت ألمانيا مصر», «اتهمت أنقرة غولن»: a man or a country named right after a body or a country is another party. */
function nameAfterBody(stage: Stage, phrase: Phrase): number | undefined {
  const { passage, book } = stage
  const { tokens, words } = passage
  const own = entityOfPhrase(passage, book, phrase)
  const kind = own && book.get(own.entity)?.kind
  if (!own || words[phrase.first]?.title || (kind !== 'organisation' && kind !== 'country')) return undefined
  const end = tokens[phrase.last]?.end ?? 0
  const other = book.within({ start: own.end, end }).find((mention) => {
    const named = book.get(mention.entity)?.kind
    const isOther =
      kind === 'country'
        ? (named === 'country' && own.metonym !== true) || named === 'person'
        : named === 'person' || (named === 'country' && own.form === 'name') || isBodyNext(stage, own.end, mention.start, named)
    return mention.start > own.end && mention.end <= end && mention.form === 'name' && mention.entity !== own.entity && isOther
  })
  const at = other && tokenAt(tokens, Math.min(other.start, other.role?.start ?? other.start))
  const before = at === undefined ? undefined : words[at - 1]
  const isWhole = before?.closed || (own.form === 'name' && tokens[(at ?? 0) - 1]?.end === own.end)
  return at !== undefined && at > phrase.first && isWhole && !words[at]?.adjective && !words[at]?.conjunction ? at : undefined
}

/** «أدانت إحدى المحاكم ريوس مونت»: one of several, then a man by his name. */
function nameAfterOneOf({ passage: { tokens, words }, book }: Stage, { first, last }: Phrase): number | undefined {
  const many = words[first + 1]
  if (!ONE_OF.has(words[first]?.stem ?? '') || !many?.definite) return undefined
  const span = { start: tokens[first + 2]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const name = book.within(span).find(({ form, entity, start }) => {
    return start >= span.start && form === 'name' && book.get(entity)?.kind === 'person'
  })
  return name && tokenAt(tokens, Math.min(name.start, name.role?.start ?? name.start))
}

/** Folded. */
const ONE_OF = new Set(['احد', 'احدي'])

/** «توعدت كتائب حزب الله القوات الأمريكية»: right after a named body another with the article. */
function isBodyNext({ passage: { tokens, words } }: Stage, end: number, start: number, kind: string | undefined): boolean {
  const at = tokenAt(tokens, start)
  return (
    (kind === 'organisation' || kind === 'group') &&
    tokens[at - 1]?.end === end &&
    words[at]?.definite === true &&
    words[at]?.adjective === false
  )
}

/** An event verb that is done to somebody, or with somebody; «أدين الوزير» tells it of its subject. */
export function takesSomebody(stage: Stage, { value, pronoun }: Hit<'verb'>): boolean {
  if (pronoun !== '') return false
  if (HANDING.has(value.lemma.past) || movesSomebody(stage, value)) return true
  const triggers = stage.passage.lexicon.triggerVerbs.get(value.lemma)
  return triggers?.every(({ object, subject }) => SOMEBODY.has(object) || subject === 'victim') === true
}

/** «أودع القاضي الوزير السجن», «سلم الوزير السفير رسالة»: these have somebody as their object among others. */
const HANDING = new Set(['أودع', 'سلم', 'أبلغ'])

const SOMEBODY = new Set(['with', 'recipient', 'victim', 'actor'])
