import { expect, test } from 'vitest'
import { romanise } from './romanise.ts'

test.each([
  ['كمال الرشيدي', 'Kamal al-Rashidi'],
  ['سامي بن خالد', 'Sami bin Khald'],
  ['RT', 'RT'],
])('%s', (name, english) => expect(romanise(name)).toBe(english))
