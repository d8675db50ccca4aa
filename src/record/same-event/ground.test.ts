import { describe, expect, test } from 'vitest'
import { type Sketched, tell } from '../../../test/tellings.ts'
import type { Participant, Telling } from '../types.ts'
import { decide } from './decide.ts'

const capture: Sketched = { kind: 'capture-territory', on: '2025-07-28', who: ['actor TR'], where: 'Ariha' }
const taken = (name: string): Participant => ({ role: 'recipient', kind: 'words', name })
const heldBy = (group: string): Participant => ({ role: 'actor', kind: 'group', class: group, name: group })

const ground: [string, readonly Participant[], readonly Participant[], boolean][] = [
  ['half a place, twice', [taken('نصف المنطقة')], [taken('أكثر من 50 في المئة من المنطقة')], true],
  ['half of it and nearly all', [taken('نصف المنطقة')], [taken('80 في المئة من المنطقة')], false],
  ['a town and a part of it', [taken('مدينة الزهراء')], [taken('أجزاء واسعة')], false],
  ['a town and ground around it', [taken('مدينة الزهراء')], [taken('مناطق ذات أهمية')], false],
  ['pieces of ground in the same words', [taken('أراض مهمة')], [taken('أراض مهمة جدا')], true],
  ['pieces of ground in other words', [taken('مناطق واسعة')], [taken('عدد من القرى')], false],
  ['who holds it is not told by one', [], [heldBy('armed')], true],
  ['an army and those who fight it', [heldBy('army')], [heldBy('armed')], false],
]

describe('ground that is taken is one event where it is the same ground in the same hands', () => {
  test.each(ground)('%s', (_, ones, others, isOne) => {
    const [one, other] = [tell({ ...capture, who: [], article: 'a' }), tell({ ...capture, who: [], article: 'b' })]
    expect('join' in decide({ ...one, participants: ones }, { ...other, participants: others })).toBe(isOne)
  })
})

test('ground that is held is one state of things where it is in the same hands', () => {
  const held = (name: string, article: string, status: Telling['status'] = 'ongoing'): Telling => ({
    ...tell({ ...capture, status, who: [], article }),
    participants: [{ role: 'actor', kind: 'group', class: 'armed', name }],
  })
  expect(decide(held('المقاتلون الأكراد', 'a'), held('المقاتلون الأكراد', 'b'))).toHaveProperty('join')
  expect(decide(held('المقاتلون الأكراد', 'a'), held('الفصائل الموالية', 'b'))).toHaveProperty('apart')
  expect(decide(held('المقاتلون الأكراد', 'a'), held('المقاتلون الأكراد', 'b', 'planned'))).toHaveProperty('apart')
})
