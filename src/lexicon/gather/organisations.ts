import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import {
  type Organisation,
  type OrganisationHead,
  parseInstitutions,
  parseOrganisationHeads,
  parseOrganisations,
  parseOutlets,
} from '../tables/organisations.ts'

export interface OrganisationHeads {
  /** By folded noun. */
  readonly organisationHeads: ReadonlyMap<string, OrganisationHead>
}

export interface OutletNames {
  /** The English name of an outlet by every name it goes by, in lower case, folded. */
  readonly outletNames: ReadonlyMap<string, string>
}

/** Organisations, institutions and outlets, under every name they go by. */
export function addOrganisations(builder: Builder): OutletNames & OrganisationHeads {
  const outletNames = new Map<string, string>()
  for (const organisation of builder.parse('organisations', parseOrganisations)) {
    builder.addAll('organisation', withDots(withClub(organisation)), organisation, organisation.row)
  }
  for (const institution of builder.parse('institutions', parseInstitutions)) {
    builder.addAll('institution', [institution.form, ...institution.variants], institution, institution.row)
  }
  for (const outlet of builder.parse('outlets', parseOutlets)) {
    builder.addAll('outlet', withDots([outlet.name, ...outlet.variants]), { outlet, signature: false }, outlet.row)
    builder.addAll('outlet', outlet.signatures, { outlet, signature: true }, outlet.row)
    for (const name of [outlet.english, outlet.name, ...outlet.variants, ...outlet.signatures]) {
      const folded = foldSpelling(name.toLowerCase())
      if (!outletNames.has(folded)) outletNames.set(folded, outlet.english)
    }
  }
  const organisationHeads = new Map(builder.parse('organisation-heads', parseOrganisationHeads).map((head) => [head.noun, head]))
  return { outletNames, organisationHeads }
}

/** «نادي بوردو» beside «بوردو»: a club's name may follow the word. */
function withClub({ name, variants, kind }: Organisation): string[] {
  const names = [name, ...variants]
  if (kind !== 'club') return names
  const whole = names.filter((each) => !CLUB.test(each)).map((each) => `نادي ${each}`)
  return [...names, ...whole.filter((each) => !names.includes(each))]
}

const CLUB = /^(?:ال)?نادي /

/** The names of letters are short. */
const LONGEST_LETTER = 4
const FEWEST_LETTERS = 3

/** «سي إن إن» also as «سي.إن.إن», «إي بي سي نيوز» as «إي.بي.سي نيوز»: the names of letters with dots between them. */
function withDots(names: readonly string[]): string[] {
  const dotted = names.flatMap((name) => {
    const words = name.split(' ')
    const other = words.findIndex((word) => word.length > LONGEST_LETTER || word === 'نيوز' || !/^[\u0621-\u064a]+$/.test(word))
    const letters = other < 0 ? words : words.slice(0, other)
    if (letters.length < FEWEST_LETTERS) return []
    return [[letters.join('.'), ...words.slice(letters.length)].join(' ')]
  })
  return [...names, ...dotted.filter((name) => !names.includes(name))]
}
