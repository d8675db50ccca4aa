import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import type { NewCorrection } from '../contract/index.ts'
import { DayWindow, Participant, PlaceOfTelling, Status, Toll } from '../contract/index.ts'

type SlotName = NonNullable<NewCorrection['slot']>

const checkOf = (schema: TSchema) => {
  const compiled = Compile(schema)
  return (value: unknown) => compiled.Check(value)
}

const CHECKS: Readonly<Record<Exclude<SlotName, 'event'>, (value: unknown) => boolean>> = {
  time: checkOf(DayWindow),
  place: checkOf(PlaceOfTelling),
  participants: checkOf(Participant),
  tolls: checkOf(Toll),
  status: checkOf(Status),
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Is this JSON of a value that the slot can hold? */
export function fitsSlot(slot: SlotName, json: string): boolean {
  if (slot === 'event') return false
  const value = parse(json)
  if (value === undefined || !CHECKS[slot](value)) return false
  if (slot !== 'time') return true
  const { from, to } = value as { from: string; to: string }
  return isDay(from) && isDay(to) && from <= to
}

function isDay(written: string): boolean {
  return DAY.test(written) && new Date(Date.parse(written)).toISOString().startsWith(written)
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
