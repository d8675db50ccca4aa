import { expect, test } from 'vitest'
import { tell } from '../../../test/tellings.ts'
import type { Participant, Telling } from '../types.ts'
import { decide } from './decide.ts'

test('an article that lists what several did tells of several', () => {
  const expulsion = (at: number, who: string, opening?: Telling['opening']): Telling => ({
    ...tell({ kind: 'expel-diplomat', on: '2025-07-28', who: [`actor ${who}`], at }),
    evidence: [{ start: at, end: at + 9 }],
    ...(opening && { opening }),
  })
  expect(decide(expulsion(10, 'DE'), expulsion(90, 'DE'))).toHaveProperty('join')
  expect(decide(expulsion(10, 'DE'), expulsion(90, 'FR'))).toHaveProperty('apart')
  expect(decide(expulsion(10, 'DE', 'headline'), expulsion(90, 'DE', 'body'))).toHaveProperty('join')
})

test('a headline of what was said is not what will be, under it', () => {
  const head: Telling = { ...tell({ kind: 'call', on: '2025-07-28', who: ['actor Sami'] }), opening: 'headline' }
  const body: Telling = { ...tell({ kind: 'meet', status: 'planned', on: undefined, at: 90 }), opening: 'body' }
  const under = { ...body, evidence: [{ start: 90, end: 99 }] as const }
  expect(decide(head, under)).toHaveProperty('apart')
  const then = tell({ kind: 'meet', on: '2025-07-28' }).time
  expect(decide(head, { ...under, status: 'happened', ...(then && { time: then }) })).toHaveProperty('join')
})

test('who is dismissed is told apart, whoever dismisses', () => {
  const dismissal = (article: string, victim: Participant, near: readonly string[] = []): Telling => {
    const told = tell({ kind: 'dismiss', on: '2025-07-28', who: ['actor Sami'], article, near })
    return { ...told, participants: [...told.participants, victim] }
  }
  const rami: Participant = { role: 'victim', kind: 'person', key: 'person:Rami', name: 'Rami' }
  const minister: Participant = { role: 'victim', kind: 'words', name: 'وزير خارجيته' }
  expect(decide(dismissal('a', rami), dismissal('b', minister))).toHaveProperty('apart')
  expect(decide(dismissal('a', rami), dismissal('b', minister, ['Rami']))).toHaveProperty('join')
})

test('a president meets several in one country', () => {
  const country = { key: 'country:RU', kind: 'country', name: 'Russia', country: 'RU', precision: 'country' } as const
  const meets = (article: string, ...who: string[]): Telling => ({
    ...tell({ kind: 'meet', on: '2025-07-28', who: ['actor Lavrov', ...who], article }),
    places: [country],
  })
  expect(decide(meets('a'), meets('b', 'with Fidan'))).toHaveProperty('apart')
  expect(decide(meets('a', 'with Fidan'), meets('b', 'with Fidan'))).toHaveProperty('join')
})
