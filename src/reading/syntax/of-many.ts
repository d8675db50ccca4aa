/** «قالوا», «طالبن»: a form that only several can be the subject of. */
export function isOfMany(agreements: readonly string[]): boolean {
  return agreements.every((agreement) => agreement === '3mp' || agreement === '3fp')
}
