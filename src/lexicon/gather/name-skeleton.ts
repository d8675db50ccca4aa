/** Letters that transliterations exchange, by the one that stands for them; a vowel or a carrier of one stands for nothing. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  ...{ ا: '', و: '', ي: '', ع: '', ء: '' },
  ...{ غ: 'ج', ك: 'ج', ق: 'ج', گ: 'ج', خ: 'ج', ط: 'ت', ث: 'س', ص: 'س', ض: 'د', ذ: 'د', ظ: 'ز', ڤ: 'ف', پ: 'ب', چ: 'ش', ژ: 'ج' },
}
/** With fewer consonants too many names are alike. */
const FEWEST = 7

/**
 * What a foreign name keeps in every transliteration: «ريكس تليرسون» and «ريكس تيلرسون» share one skeleton, so do «جونغ-أون» and «جونغ أون».
 * Nothing for names too short to be told apart. Not for Arabic names, where vowels tell two people apart («سالم», «سليم»).
 *
 * @param name Folded.
 */
export function skeletonOf(name: string): string | undefined {
  let skeleton = ''
  for (const letter of name) {
    const sound = STANDS_FOR[letter] ?? (letter === ' ' || letter === '-' ? '' : letter)
    if (sound !== skeleton.at(-1)) skeleton += sound
  }
  return skeleton.length >= FEWEST ? skeleton : undefined
}
