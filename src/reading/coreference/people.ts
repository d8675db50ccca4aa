import type { Found } from '../mentions/found.ts'
import { wordsOfStem } from '../mentions/stem-span.ts'
import type { Passage } from '../passage.ts'
import { personKey } from './name-parts.ts'
import { NameRegister } from './name-register.ts'

/** The keys under which finds are entered, with every spelling of one person's name under one. */
export function keysOf(passage: Passage, found: readonly Found[]): (string | undefined)[] {
  const keys = found.map((each) => keyOf(passage, each))
  const register = new NameRegister()
  const owner = new Map<string, string>()
  for (const [index, each] of found.entries()) {
    const key = keys[index]
    if (!key || each.kind !== 'person' || each.form !== 'name' || each.key) continue
    const same = register.keyOf(passage, each, key)
    if (same !== key) owner.set(key, same)
  }
  return keys.map((key) => key && (owner.get(key) ?? key))
}

function keyOf(passage: Passage, found: Found): string | undefined {
  if (found.key) return found.key
  if (found.kind === 'person' && found.form === 'name') return personKey(passage, found)
  if (found.form === 'name') return `${found.kind}:${wordsOfStem(passage, found)}`
  return undefined
}

/** The find that names each person best: in full, of the registry before others. A surname may stand before it. */
export function findLeads(passage: Passage, found: readonly Found[], keys: readonly (string | undefined)[]): Map<string, Found> {
  const leads = new Map<string, Found>()
  const worth = (each: Found) => (each.person ? 100 : 0) + wordsOfStem(passage, each).length
  for (const [index, each] of found.entries()) {
    const key = keys[index]
    if (key === undefined || each.kind !== 'person' || each.form !== 'name') continue
    const lead = leads.get(key)
    if (!lead || worth(each) > worth(lead)) leads.set(key, each)
  }
  return leads
}
