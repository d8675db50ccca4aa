import type { Found } from '../mentions/found.ts'
import type { Passage } from '../passage.ts'
import { type NamedPerson, sameName } from './same-name.ts'
import { spelledName } from './spelled-name.ts'

interface Registered extends NamedPerson {
  readonly key: string
  readonly at: number
}

/** The people whose names an article has told, in that order, found again by any spelling of the name. */
export class NameRegister {
  readonly #byKey = new Map<string, Registered>()
  /** By the first word of the name and by the last: one of them agrees in every spelling. */
  readonly #byEdge = new Map<string, Registered[]>()

  /** The key of the first person told whose name this is; their own where nobody's is. */
  keyOf(passage: Passage, found: Found, key: string): string {
    const words = spelledName(passage, found).split(' ')
    const known = this.#find(key, words, found)
    if (known) return known.key
    const person: Registered = { key, words, person: found.person, at: this.#byKey.size }
    this.#byKey.set(key, person)
    if (words.length > 1) for (const edge of edgesOf(words)) this.#add(edge, person)
    return key
  }

  #find(key: string, words: readonly string[], { person }: Found): Registered | undefined {
    let first = this.#byKey.get(key)
    if (words.length < 2) return first
    for (const edge of edgesOf(words))
      for (const each of this.#byEdge.get(edge) ?? []) {
        if (first && each.at >= first.at) break
        if (sameName(each, { words, person })) first = each
      }
    return first
  }

  #add(edge: string, person: Registered): void {
    const known = this.#byEdge.get(edge)
    if (known) known.push(person)
    else this.#byEdge.set(edge, [person])
  }
}

function edgesOf(words: readonly string[]): readonly string[] {
  return [`${words[0]} `, ` ${words.at(-1)}`]
}
