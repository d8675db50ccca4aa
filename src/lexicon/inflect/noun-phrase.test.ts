import { expect, test } from 'vitest'
import { inflectNounPhrase } from './noun-phrase.ts'

test.each([
  ['طاقم صحفي', 'طواقم صحفية', ['طاقم صحفي', 'طاقما صحفيا', 'طاقمين صحفيين', 'طواقم صحفية']],
  ['موظف أممي', 'موظفون أمميون', ['موظف أممي', 'موظفا أمميا', 'موظفون أمميون', 'موظفين أمميين']],
  ['مشتبه به', 'مشتبه بهم', ['مشتبه به', 'مشتبها به', 'مشتبه بهم', 'مشتبها بهم']],
  ['خارج عن القانون', 'خارجون عن القانون', ['خارجا عن القانون', 'خارجون عن القانون', 'خارجين عن القانون']],
  ['مسلح', 'مسلحون', ['مسلح', 'مسلحا', 'مسلحان', 'مسلحين']],
])('%s, %s', (singular, plural, expected) => {
  const forms = inflectNounPhrase(singular, [plural]).map(({ form }) => form)
  expect(forms).toEqual(expect.arrayContaining(expected))
})
