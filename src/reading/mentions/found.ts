import type { Person } from '../../lexicon/tables/people.ts'
import type { Phrase } from '../syntax/noun-phrase.ts'
import type { Entity, Place } from '../types.ts'

/** What a rule finds: who or what stands at tokens `first` to `last`, before coreference says which entity it is. */
export interface Found extends Phrase {
  readonly rule: string
  /** The lexicon row that carried it: «outlets.tsv:12». */
  readonly row?: string
  readonly kind: Entity['kind']
  readonly form: 'name' | 'nominal'
  readonly certainty: 'sure' | 'likely'
  /** Letters attached before the name that its first word does not know of: «لبابتشينكو». */
  readonly attached?: number
  /** The tokens of the role that introduces a person. */
  readonly role?: Phrase
  /** A further office told after the name: «النائب فلان، رئيس الكتلة». */
  readonly further?: Phrase & { readonly head: string; readonly class: string | undefined }
  /** The folded head word of that role, or of the nominal's own: «وزير». */
  readonly head?: string
  readonly person?: Person
  readonly canonical?: string
  readonly english?: string
  readonly country?: string
  readonly class?: string
  readonly gender?: 'm' | 'f'
  /** A woman, whatever the gender of her office: «قالت النائب فلانة». */
  readonly isWoman?: true
  readonly number?: 'singular' | 'dual' | 'plural'
  readonly place?: Place
  readonly metonym?: true
  /** A town that tells only where another place lies. */
  readonly landmark?: true
  /** Finds with the same key are the same entity. */
  readonly key?: string
}
