import { expect, test } from 'vitest'
import type { Article } from '../../text/article.ts'
import { createInProcessQueue, type InProcessOptions } from './in-process.ts'
import { type Job, QueueFullError } from './queue.ts'

const articles = (count: number): Article[] => Array.from({ length: count }, (_, index) => ({ id: `${index}`, text: `نص ${index}` }))
const AT = '2026-03-01T12:00:00.000Z'

/** A queue whose adding a test lets go on step by step. */
function stepwise(options: Partial<InProcessOptions> = {}) {
  const steps: (() => void)[] = []
  const added: string[][] = []
  const heard: Job[] = []
  const queue = createInProcessQueue({
    now: () => AT,
    batch: 2,
    add: async (piece) => {
      await new Promise<void>((resolve) => steps.push(resolve))
      added.push(piece.map(({ id }) => id))
      return { added: piece.length, revised: 0, known: 0 }
    },
    ...options,
  })
  queue.onChange((job) => heard.push(job))
  const step = async () => {
    steps.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { queue, added, heard, step }
}

test('articles go in piece by piece, one job after the other, and everybody hears how far it is', async () => {
  const { queue, added, heard, step } = stepwise()
  const first = await queue.add(articles(3), 'salma')
  const second = await queue.add(articles(1), 'salma')
  expect((await queue.jobs(9)).map(({ id, state }) => [id, state])).toEqual([
    [second.id, 'waiting'],
    [first.id, 'running'],
  ])
  await step()
  expect(await queue.job(first.id)).toMatchObject({ state: 'running', done: 2, added: 2 })
  await step()
  await step()
  expect(added).toEqual([['0', '1'], ['2'], ['0']])
  expect(await queue.job(first.id)).toMatchObject({ state: 'done', total: 3, done: 3, added: 3, by: 'salma', endedAt: AT })
  expect(heard.filter(({ id }) => id === first.id).map(({ state, done }) => [state, done])).toEqual([
    ['waiting', 0],
    ['running', 0],
    ['running', 2],
    ['running', 3],
    ['done', 3],
  ])
})

test('what is cancelled ends after the articles it is at', async () => {
  const { queue, added, step } = stepwise()
  const { id } = await queue.add(articles(6), 'salma')
  expect(await queue.cancel(id)).toBe(true)
  await step()
  await step()
  expect(added).toEqual([['0', '1']])
  expect(await queue.job(id)).toMatchObject({ state: 'cancelled' })
  expect(await queue.cancel(id)).toBe(false)
  expect(await queue.cancel('none')).toBe(false)
})

test('a job that fails says why, and the next one goes on', async () => {
  let isFirst = true
  const { queue } = stepwise({
    add: async (piece) => {
      if (isFirst) {
        isFirst = false
        throw new Error('the disk is full')
      }
      return { added: piece.length, revised: 0, known: 0 }
    },
  })
  const failing = await queue.add(articles(1), 'salma')
  const next = await queue.add(articles(1), 'salma')
  await new Promise((resolve) => setImmediate(resolve))
  expect(await queue.job(failing.id)).toMatchObject({ state: 'failed', error: 'the disk is full', added: 0 })
  expect(await queue.job(next.id)).toMatchObject({ state: 'done', added: 1 })
})

test('more than it may hold is not taken', async () => {
  const { queue } = stepwise({ mostWaiting: 5 })
  await queue.add(articles(4), 'salma')
  await expect(queue.add(articles(2), 'salma')).rejects.toThrow(QueueFullError)
})
