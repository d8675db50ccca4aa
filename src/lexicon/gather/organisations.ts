import type { Builder } from '../builder.ts'
import { parseInstitutions, parseOrganisations, parseOutlets } from '../tables/organisations.ts'

/** Organisations, institutions and outlets, under every name they go by. */
export function addOrganisations(builder: Builder): void {
  for (const organisation of builder.parse('organisations', parseOrganisations)) {
    builder.addAll('organisation', [organisation.name, ...organisation.variants], organisation, organisation.row)
  }
  for (const institution of builder.parse('institutions', parseInstitutions)) {
    builder.addAll('institution', [institution.form, ...institution.variants], institution, institution.row)
  }
  for (const outlet of builder.parse('outlets', parseOutlets)) {
    builder.addAll('outlet', [outlet.name, ...outlet.variants], { outlet, signature: false }, outlet.row)
    builder.addAll('outlet', outlet.signatures, { outlet, signature: true }, outlet.row)
  }
}
