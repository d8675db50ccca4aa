import { foldSpelling } from '../../text/normalise.ts'
import type { Builder } from '../builder.ts'
import {
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
    builder.addAll('organisation', [organisation.name, ...organisation.variants], organisation, organisation.row)
  }
  for (const institution of builder.parse('institutions', parseInstitutions)) {
    builder.addAll('institution', [institution.form, ...institution.variants], institution, institution.row)
  }
  for (const outlet of builder.parse('outlets', parseOutlets)) {
    builder.addAll('outlet', [outlet.name, ...outlet.variants], { outlet, signature: false }, outlet.row)
    builder.addAll('outlet', outlet.signatures, { outlet, signature: true }, outlet.row)
    for (const name of [outlet.english, outlet.name, ...outlet.variants, ...outlet.signatures]) {
      const folded = foldSpelling(name.toLowerCase())
      if (!outletNames.has(folded)) outletNames.set(folded, outlet.english)
    }
  }
  const organisationHeads = new Map(builder.parse('organisation-heads', parseOrganisationHeads).map((head) => [head.noun, head]))
  return { outletNames, organisationHeads }
}
