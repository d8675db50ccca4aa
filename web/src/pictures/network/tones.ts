import { ploverOf } from '../../language/say.ts'

/** What two have with each other: they deal, one speaks against the other, one uses force, or something else. */
export const TONES = ['together', 'against', 'force', 'other'] as const
export type Tone = (typeof TONES)[number]

/** Colours of the style sheet, by the tone of a line. */
export const COLOURS_OF_TONES: Readonly<Record<Tone, string>> = {
  together: 'var(--accent)',
  against: 'var(--warn)',
  force: 'var(--bad)',
  other: 'var(--line-strong)',
}

const COLOURS_OF_KINDS: Readonly<Record<string, string>> = {
  person: 'var(--person)',
  organisation: 'var(--organisation)',
  country: 'var(--place)',
  place: 'var(--place)',
}

/** The colour of whoever takes part, by the kind of entity. */
export function colourOfKind(kind: string): string {
  return COLOURS_OF_KINDS[kind] ?? 'var(--ink-soft)'
}

/** By the codes of PLOVER 2.0. */
const CODES: Readonly<Record<Exclude<Tone, 'other'>, readonly string[]>> = {
  together: ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'],
  against: ['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST'],
  force: ['SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'],
}

export function toneOfKind(kind: string): Tone {
  const code = ploverOf(kind)
  return (['together', 'against', 'force'] as const).find((tone) => CODES[tone].includes(code)) ?? 'other'
}

/** The tone of most of the events two have with each other; of as many, the graver. */
export function toneOf(edges: readonly { readonly kind: string; readonly events: number }[]): Tone {
  const counts = new Map<Tone, number>()
  for (const { kind, events } of edges) counts.set(toneOfKind(kind), (counts.get(toneOfKind(kind)) ?? 0) + events)
  return [...counts].sort(([one, few], [other, many]) => many - few || GRAVITY.indexOf(one) - GRAVITY.indexOf(other))[0]?.[0] ?? 'other'
}

const GRAVITY: readonly Tone[] = ['force', 'against', 'together', 'other']
