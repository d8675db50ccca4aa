import type { Hit } from '../../lexicon/finder.ts'
import type { WordClass } from '../../lexicon/tables/function-words.ts'

export type Tag = WordClass | 'verb' | 'noun' | 'number' | 'mark'

/** What one token is in its sentence. */
export interface Word {
  readonly tag: Tag
  /** The verb it is, where `tag` is `verb`. */
  readonly verb: Hit<'verb'> | undefined
  /** A verb that is passive by its form or as the text writes it («قُتل»). Most passives are written like their actives. */
  readonly passive: boolean
  /** «و» or «ف» attached, where the rest is a word of its own. */
  readonly conjunction: boolean
  /** «ب», «ل» or «ك» attached, where the rest is a word of its own. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك'
  /** It carries the article. */
  readonly definite: boolean
  /** A dictionary word that can open a noun phrase of its own: «مسلحون», «غارات»; a name cannot. */
  readonly common: boolean
  /** A noun and nothing else, neither quality nor participle nor title, or a country: after a closed word it belongs to another phrase. */
  readonly substantive: boolean
  /** A definite noun of the dictionary that people are called by as well: «العودة», «السلام». */
  readonly namesake: boolean
  /** A quality or a nisba: «عنيفة», «سوري». */
  readonly adjective: boolean
  /** An indefinite quality or participle that shows its accusative: «متأثرا», «هاربا». */
  readonly accusative: boolean
  /** The name of a country or place, and no everyday word. */
  readonly place: boolean
  /** A common noun that a place's name may follow: «العاصمة», «مدينة». */
  readonly placeHead: boolean
  /** A role that a person can have: «الرئيس», «وزير». */
  readonly title: boolean
  /** It closes its noun phrase but for names and definite adjectives: it has the article or a pronoun, or is a name or place. */
  readonly closed: boolean
  /** A dual joined to what follows, which may be two: «مجلسي السيادة والوزراء». */
  readonly dual: boolean
  /** It goes on with a name of several words, and opens nothing. */
  readonly inside: boolean
  /** The pronoun attached, where the lexicon knows the rest. */
  readonly pronoun: string
  /** The folded word without conjunction, preposition and article. */
  readonly stem: string
  /** Which listed words it is one of, as bits (`markStems`). */
  readonly marks: number
  /** The same for the words that the rules of phrases and clauses ask for (`markJoints`). */
  readonly joints: number
}
