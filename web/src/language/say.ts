import kindRows from '../../../lexicon/event-kinds.tsv'
import labelRows from '../../../lexicon/labels.tsv'
import aboutRows from '../../messages/about.tsv'
import countRows from '../../messages/counts.tsv'
import messageRows from '../../messages/pages.tsv'
import { type Language, settings } from '../settings/settings.svelte.ts'
import { writeNumber } from './numbers.ts'

interface Both {
  readonly ar: string
  readonly en: string
}

const toBoth = ([key = '', ar = '', en = '']: readonly string[]): [string, Both] => [key, { ar, en }]
const messages = new Map([...labelRows, ...messageRows, ...aboutRows].map(toBoth))
const kinds = new Map(kindRows.map(([kind = '', ar = '', en = '']): [string, Both] => [kind, { ar, en }]))

const CATEGORIES = ['one', 'two', 'few', 'many', 'other'] as const
const counts = new Map(
  countRows.map(([key = '', ...forms]) => {
    const ar = Object.fromEntries(CATEGORIES.map((category, index) => [category, forms[index] ?? '']))
    return [key, { ar, en: { one: forms[5] ?? '', other: forms[6] ?? '' } as Readonly<Record<string, string>> }]
  }),
)
const namesIn = (language: Language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
const countries = { ar: namesIn('ar'), en: namesIn('en') }
const rules = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en') }

/** A message in the language of the page; `{name}` in it is replaced. The key itself where there is none. */
export function say(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const text = messages.get(key)?.[settings.language] ?? key
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'number' ? writeNumber(value) : value
  })
}

/** «ثلاثة مقالات»: a number with what is counted, in the form the number asks for. */
export function sayCount(key: string, number: number): string {
  const forms = counts.get(key)?.[settings.language]
  if (!forms) return `${writeNumber(number)} ${key}`
  const form = forms[rules[settings.language].select(number)] || forms.other || ''
  return form.replace('#', writeNumber(number))
}

const codes = new Map(kindRows.map(([kind = '', , , plover = '']) => [kind, plover]))

/** The code of a kind of event in PLOVER 2.0; empty where it has none. */
export function ploverOf(kind: string): string {
  return codes.get(kind) ?? ''
}

/** The name of a kind of event. */
export function sayKind(kind: string): string {
  return kinds.get(kind)?.[settings.language] ?? kind
}

/** A name in the language of the page where both are known. */
export function nameOf(known: { readonly name: string; readonly english?: string | null | undefined }): string {
  return settings.language === 'en' ? (known.english ?? known.name) : known.name
}

/** A country by its ISO 3166 alpha-2 code. */
export function sayCountry(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code
  return countries[settings.language].of(code) ?? code
}
