const HAMZAS = 'أؤئء'

/** The stem ends in a hamza on any seat: «قرأ», «يهنئ», «جاء». */
export function endsInHamza(stem: string): boolean {
  return HAMZAS.includes(stem.at(-1) ?? '-')
}

/**
 * Join an ending that begins with a vowel to a stem that ends in a hamza; where writers differ, every way they write it:
 * «قرأ» and «وا» → «قرؤوا», «قرأوا»; «يهنئ» and «ون» → «يهنئون»; «يقرأ» and «ان» → «يقرآن»; «يجيء» and «ون» → «يجيئون».
 */
export function joinToHamza(stem: string, ending: string): string[] {
  const head = stem.slice(0, -1)
  const hamza = stem.at(-1)
  const opensWith = ending[0]
  if (hamza === 'ء' && head.endsWith('ي')) return [`${head}ئ${ending}`]
  if (opensWith === 'ا') return [hamza === 'أ' ? `${head}آ${ending.slice(1)}` : stem + ending]
  if (opensWith === 'و') return hamza === 'ئ' ? [stem + ending] : [`${head}ؤ${ending}`, stem + ending]
  return [stem + ending]
}

/** The hamza that closes a hollow stem once its long vowel is gone: «جاء» → «جئ», «أساء» → «أسأ», «يسوء» → «يسؤ». */
export function seatAfter(vowel: string | undefined): string {
  if (vowel === 'و') return 'ؤ'
  return vowel === 'ي' ? 'ئ' : 'أ'
}
