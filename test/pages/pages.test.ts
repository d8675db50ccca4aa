import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { findChromium, NO_CHROMIUM } from './chromium.ts'
import { testCorrecting } from './correcting.ts'
import { testFollowing } from './following.ts'
import { testHarming } from './harming.ts'
import { testKeeping } from './keeping.ts'
import { testLooking } from './looking.ts'
import { testReading } from './reading.ts'
import { type Stage, setStage } from './stage.ts'
import { testWeighing } from './weighing.ts'

const chromium = findChromium()
let stage: Stage | undefined

/** The pages in a real browser over a real record: built once, shared by all that follows. */
const current = () => {
  if (!stage) throw new Error('the stage is not set')
  return stage
}

beforeAll(async () => {
  if (chromium) stage = await setStage(chromium)
}, 300_000)
afterAll(() => stage?.close())
beforeEach((context) => {
  if (!chromium) context.skip(NO_CHROMIUM)
})

describe('reading', () => testReading(current))
describe('following', () => testFollowing(current))
describe('correcting', () => testCorrecting(current))
describe('keeping', () => testKeeping(current))
describe('looking', () => testLooking(current))
describe('weighing', () => testWeighing(current))
describe('harming', () => testHarming(current))
