import { expect, test } from 'vitest'
import { foldSpelling } from '../../text/normalise.ts'
import { skeletonOf } from './name-skeleton.ts'

const of = (name: string) => skeletonOf(foldSpelling(name))

test.each([
  ['ريكس تيلرسون', 'ريكس تليرسون'],
  ['رودريغو دوتيرتي', 'رودريجو دوتيرتي'],
  ['بنيامين نتنياهو', 'بنيامين نتانياهو'],
  ['هايلي مريم ديسالين', 'هايلي مريمديسالين'],
])('%s and %s are one', (one, other) => expect(of(one)).toBe(of(other)))

test.each([
  ['ريكس تيلرسون', 'ريك بيترسون'],
  ['أنطونيو غوتيريش', 'أنطونيو كوستا'],
])('%s and %s are two', (one, other) => expect(of(one)).not.toBe(of(other)))

test('a short name has none', () => expect(of('جون كيري')).toBeUndefined())
