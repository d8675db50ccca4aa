import type { Hit } from '../../../lexicon/finder.ts'
import type { ReportingVerb } from '../../../lexicon/tables/reporting.ts'
import type { Passage } from '../../passage.ts'
import type { Word } from '../../syntax/word.ts'
import { markStems } from '../../syntax/word-marks.ts'

/** The verb at a token read as one that says, where it can be: of two verbs written alike («بين», «علق») the one that says. */
export function reportingVerbAt(
  { words, hits, lexicon }: Passage,
  at: number,
): { readonly hit: Hit<'verb'>; readonly verb: ReportingVerb } | undefined {
  const word = words[at]
  if (!word || (word.tag !== 'verb' && !saysDespiteTag(words, at))) return undefined
  const own = word.verb && lexicon.reportingVerbs.get(word.verb.value.lemma)
  if (own && word.verb && isRead(words[at - 1], word.verb)) return { hit: word.verb, verb: own }
  for (const hit of hits.all(at, 'verb')) {
    const verb = lexicon.reportingVerbs.get(hit.value.lemma)
    if (
      verb &&
      !(verb.weak && word.verb && hit.value.aspect !== word.verb.value.aspect) &&
      hit.pronoun === word.pronoun &&
      isRead(words[at - 1], hit)
    )
      return { hit, verb }
  }
  return undefined
}

/** Never anything but «said», whatever stands before. */
const SAID = new Set(['قال', 'قالت', 'قالوا'])
const IS_SAID = markStems(() => SAID)

/** A phrase between «بين» and «أن» is no longer than this, in tokens. */
const LONGEST_BETWEEN = 6

/** «مصدر أمني قال إن», «وبين المصدر نفسه أن»: read as a noun or a preposition, yet followed by what a verb says. */
export function saysDespiteTag(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word?.tag === 'noun')
    return (
      word.preposition === '' &&
      !word.definite &&
      ((word.marks & IS_SAID) !== 0 ||
        words[at + 1]?.tag === 'complementiser' ||
        followsOwnSide(words, at) ||
        thatSoon(words, at) ||
        opensWithSpeaker(words, at))
    )
  if (word?.tag !== 'preposition' || word.stem !== 'بين') return false
  if (saysRightAway({ words }, at)) return true
  for (let index = at + 1; index < Math.min(words.length, at + 2 * LONGEST_BETWEEN); index++) {
    if (words[index]?.tag === 'complementiser') return index > at + 1
    const isPart = words[index]?.tag === 'noun' || words[index]?.pronoun !== '' || (words[index]?.tag === 'preposition' && index > at + 1)
    if (!isPart || words[index]?.conjunction) return false
  }
  return false
}

/** «وبين أن القوات انسحبت», «وبينت أنه»: whoever speaks goes on, for behind «between» no clause with a noun or a pronoun follows. */
export function saysRightAway({ words }: Pick<Passage, 'words'>, at: number): boolean {
  const [word, that] = [words[at], words[at + 1]]
  if (!SHOWED.has(word?.stem ?? '') || !word?.conjunction || word.pronoun !== '' || that?.tag !== 'complementiser') return false
  return that.pronoun !== '' || words[at + 2]?.tag !== 'verb'
}

const SHOWED = new Set(['بين', 'بينت'])

/** «من جانبه قال الوزير», «من جهته أكد»: after whose side it is, and before a noun. */
function followsOwnSide(words: readonly Word[], at: number): boolean {
  const side = words[at - 1]
  if (words[at - 2]?.stem !== 'من' || !side?.pronoun || words[at + 1]?.tag !== 'noun') return false
  return /^(جانب|جهت|ناحيت)/.test(side.stem)
}

/** «وكان الوزير كتب الجمعة على تويتر أن»: after its subject, with nothing but phrases under prepositions and days before «أن». */
function thatSoon(words: readonly Word[], at: number): boolean {
  const subject = words[at - 1]
  const isNamed = subject?.closed || (subject?.common === false && words[at - 2]?.verb?.value.lemma.past === 'كان')
  if (!isNamed || subject?.tag !== 'noun') return false
  for (let index = at + 1; index < Math.min(words.length, at + LONGEST_BETWEEN); index++) {
    const word = words[index]
    if (word?.tag === 'complementiser') return words[at + 1]?.tag === 'preposition' || words[at + 1]?.definite === true
    if (word?.tag !== 'noun' && word?.tag !== 'preposition') return false
    if (word.conjunction) return false
  }
  return false
}

/** «وبينت الوزارة أن»: written like a name, at its clause's beginning, with a definite phrase between it and «أن». */
function opensWithSpeaker(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.tag
  if (words[at]?.common || (before !== undefined && before !== 'mark' && before !== 'particle' && !words[at]?.conjunction)) return false
  const isNamed = words[at + 1]?.definite || (words[at + 1]?.common && words[at + 2]?.closed)
  if (words[at + 1]?.tag !== 'noun' || !isNamed) return false
  for (let index = at + 2; index < Math.min(words.length, at + 2 * LONGEST_BETWEEN); index++) {
    const word = words[index]
    if (word?.tag === 'complementiser') return true
    if ((word?.tag !== 'noun' && word?.tag !== 'preposition') || word.conjunction) return false
  }
  return false
}

/** A shortened present needs the particle that shortens it: «يجب» alone is «must», not «answers». */
function isRead(before: Word | undefined, { value, before: attached }: Hit<'verb'>): boolean {
  return value.aspect !== 'jussive' || before?.stem === 'لم' || before?.stem === 'لا' || attached.preposition === 'ل'
}

/** The verb is joined to what stands before by «و» or «ف», its own or another reading's («ودعت»). */
export function isJoined(passage: Passage, at: number): boolean {
  if (passage.words[at]?.conjunction || passage.tokens[at - 1]?.form === 'و') return true
  if (passage.words[at - 1]?.stem === 'ما') return false
  return (reportingVerbAt(passage, at)?.hit.before.conjunction ?? '') !== ''
}

/** What is only to be said, was not said or might be is no claim: «لم يعلن», «سيعلن», «أن تعلن», «إذا أعلن», «في حال أعلن». */
export function isUnsaid({ words }: Passage, at: number, { value, before }: Hit<'verb'>): boolean {
  if (before.future) return true
  const stem = words[at - 1]?.stem ?? ''
  const tag = words[at - 1]?.tag
  if (tag === 'particle' && (stem === 'لم' || stem === 'لن' || stem === 'لا' || stem === 'سوف' || stem === 'هل')) return true
  if (stem === 'حال' || (tag === 'conjunction' && (stem === 'اذا' || stem === 'لو'))) return true
  return tag === 'complementiser' && value.aspect !== 'past' && (stem === 'ان' || stem === 'بان')
}

/** The gender that a verb's form shows of its subject. */
export function genderOf({ value }: Hit<'verb'>): 'm' | 'f' | undefined {
  if (value.agreements.every((agreement) => agreement === '3fs' || agreement === '3fd' || agreement === '3fp' || agreement.length < 3))
    return 'f'
  return value.agreements.some((agreement) => agreement === '3ms' || agreement === '3mp') ? 'm' : undefined
}
