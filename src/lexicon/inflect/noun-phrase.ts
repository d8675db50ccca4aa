import { type InflectedNoun, inflectNoun } from './noun.ts'

/**
 * Every written form of a noun of one or several words. The first word is inflected, and with it those that agree with it:
 * «طاقما صحفيا», «موظفين أمميين»; what does not agree stays: «مشتبها به», «خارجين عن القانون».
 *
 * @param plurals As in `inflectNoun`: listed, by the nominative.
 */
export function inflectNounPhrase(singular: string, plurals: readonly string[]): InflectedNoun[] {
  if (!singular.includes(' ')) return inflectNoun(singular, plurals)
  return [
    ...inflectWords(singular, []).filter(({ number }) => number !== 'plural'),
    ...plurals.flatMap((plural) => inflectWords(singular, [plural]).filter(({ number }) => number === 'plural')),
  ]
}

/** The first word in each of its forms; each other word as it stands, and in the form that agrees with it. */
function inflectWords(singular: string, plurals: readonly string[]): InflectedNoun[] {
  const [head = '', ...rest] = singular.split(' ')
  const [pluralHead, ...pluralRest] = plurals[0]?.split(' ') ?? []
  const agreeing = rest.map((word, at) => inflectNoun(word, pluralRest[at] ? [pluralRest[at]] : []))
  return inflectNoun(head, pluralHead ? [pluralHead] : []).flatMap(({ form, number }) => {
    const base = number === 'plural' ? pluralRest : rest
    const ending = endingOf(form, number === 'plural' ? (pluralHead ?? '') : head)
    const agreed = base.map(
      (word, at) => agreeing[at]?.find((each) => each.number === number && endingOf(each.form, word) === ending)?.form ?? word,
    )
    return [...new Set([[form, ...base].join(' '), [form, ...agreed].join(' ')])].map((written) => ({ form: written, number }))
  })
}

/** What is written beyond the dictionary form: «ا», «ان», «ين». */
function endingOf(form: string, base: string): string {
  const stem = base.replace(/(?:ون|ة)$/, '')
  return form.slice(stem.length)
}
