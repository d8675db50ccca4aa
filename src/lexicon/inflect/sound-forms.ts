/** «كاتب» → «كاتبة، كاتبا، كاتبان، كاتبون، كاتبين، كاتبات»; «زيارة» → «زيارتان، زيارات». All folded; the word itself is left out. */
export function soundForms(word: string, isFeminine: boolean): string[] {
  const stem = isFeminine ? word.slice(0, -1) : word
  if (isFeminine) return [`${stem}تان`, `${stem}تين`, `${stem}ات`]
  return [`${word}ه`, `${word}ا`, `${word}ان`, `${word}ين`, `${word}ون`, `${word}ات`]
}
