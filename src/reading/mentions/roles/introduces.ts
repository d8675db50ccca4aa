import type { Hit } from '../../../lexicon/finder.ts'
import { bareStem, isDefinite } from '../definite.ts'
import { isClosed } from '../names/closed.ts'
import type { NameRun } from '../names/name-run.ts'
import type { Search } from '../search.ts'

/** «بأسلوبه الواقعي», «مأدبة غداء»: an unexplained noun with its adjective, a preposition or ta marbuta is no name. */
function isPhrase({ passage, shapes }: Search, { first, last }: NameRun): boolean {
  const token = passage.tokens[first]
  if (token === undefined) return true
  if (passage.article.text[token.end - 1] === 'ة') return shapes[last] !== 'family' && shapes[last] !== 'given'
  return 'بلك'.includes(token.form[0] ?? ' ') && last > first && isDefinite(passage, last)
}

/** Titles that one name may follow: «الرئيس مبارك», «الإمام مالك», «الملك سلمان». */
const TITLES = new Set(['head-of-state', 'royal', 'religious', 'honorific', 'military', 'government'])

function isTitled(search: Search, hit: Hit<'role'>, { first, last }: NameRun): boolean {
  const { passage, shapes } = search
  const shape = shapes[first]
  if (
    hit.last + 1 !== first ||
    hit.first !== hit.last ||
    !hit.before.definite ||
    hit.value.number !== 'singular' ||
    !TITLES.has(hit.value.role.class)
  )
    return false
  if (
    !(isClosed(search, last) || isKing(search, hit, last)) ||
    isDefinite(passage, first) ||
    isCircumstance(passage.tokens[first]?.form ?? '')
  )
    return false
  if (passage.words[first]?.tag === 'verb') return false
  return (
    (shape === 'given' || shape === 'family' || shape === 'doubtful') &&
    passage.hits.from(first).some(({ table }) => table === 'given-name' || table === 'family-name')
  )
}

/** «البطريرك الروسي كيريل»: one given name behind a title and its nationality. */
function isOfNation({ passage, shapes }: Search, hit: Hit<'role'>, { first }: NameRun): boolean {
  if (!hit.before.definite || hit.last + 2 !== first || !TITLES.has(hit.value.role.class)) return false
  return shapes[first] === 'given' && passage.hits.at(first - 1, 'nisba')?.before.definite === true
}

/** «التقى الملك سلمان الوفد», «عين الملك سلمان نجله»: a king's one name, before what has the article or is his own. */
function isKing({ passage, shapes }: Search, hit: Hit<'role'>, last: number): boolean {
  if (hit.value.role.class !== 'royal' || shapes[last + 1] === 'family') return false
  return isDefinite(passage, last + 1) || passage.hits.all(last + 1, 'role').some(({ pronoun }) => pronoun !== '')
}

/** «ونجله كريم»: one given name, whatever else it means, right after somebody's relation. */
function isKin(search: Search, hit: Hit<'role'>, { first, last }: NameRun): boolean {
  const { tokens, words, hits } = search.passage
  const isEnclosed = tokens[hit.last + 1]?.form === ',' && tokens[last + 1]?.form === ',' && hit.last + 2 === first
  return (
    hit.value.role.class === 'relation' &&
    hit.pronoun !== '' &&
    (hit.last + 1 === first || isEnclosed) &&
    words[first]?.preposition === '' &&
    isClosed(search, last) &&
    hits.at(first, 'given-name') !== undefined
  )
}

/** «زوجها مات إثر», «والدها فضل أن»: one word that a verb may be, before what the verb governs. */
function isDeed({ passage: { hits, words } }: Search, { first, last, parts }: NameRun): boolean {
  const next = words[last + 1]
  const verb = parts === 1 ? hits.at(first, 'verb') : undefined
  if (verb?.value.aspect !== 'past' || !verb.value.agreements.includes('3ms') || verb.pronoun) return false
  return (next?.tag === 'complementiser' || next?.tag === 'preposition') && next.pronoun === ''
}

/** «ردا», «تمهيدا»: an adverbial accusative. */
function isCircumstance(form: string): boolean {
  return form.length > 3 && form.endsWith('ا')
}

/** «باباغانا» ends so and is none: no word is left without the alif. */
function isAdverbial({ passage }: Search, at: number): boolean {
  const form = passage.tokens[at]?.form ?? ''
  return isCircumstance(form) && (passage.lexicon.everydayWords.has(form.slice(0, -1)) || passage.hits.from(at).length > 0)
}

/** «القاعدة السياسية», «المجتمع الدولي»: said of the definite noun before it, no office. */
function isAdjectival({ passage }: Search, hit: Hit<'role'>): boolean {
  const before = passage.words[hit.first - 1]
  return before?.tag === 'noun' && isDefinite(passage, hit.first - 1) && !passage.words[hit.first]?.conjunction
}

/** «الشقيقين محمد وسامر القاسم»: a given name before another one that has the surname of both. */
function isOneOfTwo({ passage: { words }, shapes }: Search, { last }: NameRun): boolean {
  const [joined, surname] = [last + 1, last + 2]
  if (!words[joined]?.conjunction || shapes[joined] !== 'given' || words[surname]?.conjunction || words[surname]?.preposition) return false
  return shapes[surname] === 'family' || shapes[surname] === 'given' || shapes[surname] === 'unknown'
}

/** «جعلتهم», «لكنها»: hardly a name. */
const ENDS_IN_PRONOUN = /(?:هم|هما|ها|هن)$/

/** «سليم», «كريم»: a quality that is a given name too. */
function isGiven({ passage }: Search, at: number): boolean {
  return passage.hits.at(at, 'given-name') !== undefined && passage.lexicon.everydayWords.get(bareStem(passage, at)) !== 'noun'
}

/** Relations and a few others are joined to the next person by idafa: «نجل الرئيس», «أنصار», not introduced by it. */
export function introduces(search: Search, hit: Hit<'role'>, inner: Hit<'role'>, name: NameRun, inBrackets: boolean): boolean {
  const { passage, shapes } = search
  if (hit.value.role.class === 'relation' && hit.first === inner.first && !hit.pronoun && !hit.before.definite) return false
  if (name.person) return true
  const { number } = inner.first > hit.last && inner.before.definite && hit.value.number !== 'singular' ? inner.value : hit.value
  if (number !== 'singular' && name.opening !== 'particle' && (name.opening !== 'given' || (name.parts < 2 && !isOneOfTwo(search, name))))
    return false
  if (hit.value.role.class === 'relation' && isDeed(search, name)) return false
  if (name.parts === 1 && (isTitled(search, hit, name) || isKin(search, hit, name))) return true
  if (name.opening === 'given')
    return name.parts > 1 || isClosed(search, name.last) || hit.last + 1 === name.first || isOfNation(search, hit, name)
  if (name.opening === 'particle') return name.supported || name.parts > 1 || name.last > name.first
  if (name.opening === 'family')
    return name.parts > 1
      ? name.supported
      : isClosed(search, name.last) && (isDefinite(passage, name.first) || shapes[name.first] === 'family')
  if (name.opening === 'doubtful' || name.opening === 'nisba')
    return (
      name.supported ||
      (name.parts > 1 &&
        (shapes[name.last] === 'unknown' || shapes[name.last] === 'doubtful' || shapes[name.last] === 'derived') &&
        (isClosed(search, name.last) || isGiven(search, name.first)))
    )
  if (passage.words[name.first]?.conjunction || passage.tokens[name.first]?.form.startsWith('و') || isPhrase(search, name)) return false
  const isShort = name.parts === 1
  if (isShort)
    return (
      !inBrackets &&
      !isAdjectival(search, hit) &&
      passage.words[name.first]?.preposition === '' &&
      !ENDS_IN_PRONOUN.test(passage.tokens[name.first]?.form ?? '') &&
      hit.last + 1 === name.first &&
      hit.before.definite &&
      (hit.first === hit.last || hit.value.role.class !== 'relation') &&
      isClosed(search, name.last) &&
      !/ا$/.test(passage.tokens[name.first]?.form ?? '')
    )
  return name.parts <= 4 && ((name.supported && !isAdverbial(search, name.first)) || isClosed(search, name.last))
}
