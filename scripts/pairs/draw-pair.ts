import type { Telling } from '../../src/record/index.ts'
import type { Candidate } from './candidates.ts'

/** A pair as a person judges it: who, where, when and the words, one above the other. */
export function drawPair(number: number, { one, other, joined }: Candidate): string {
  return `#${number}${joined ? '' : ' apart'}\t${one.id}\t${other.id}\n${drawTelling(one)}${drawTelling(other)}`
}

function drawTelling({ kind, status, retold, outlet, published, time, participants, places, tolls, excerpt }: Telling): string {
  const days = time ? `${time.from}${time.to === time.from ? '' : `…${time.to}`}${time.stated ? '' : '?'}` : 'no day'
  const facts = [
    `${kind}/${status}${retold ? ' retold' : ''}`,
    days,
    participants.map(({ role, name }) => `${role} ${name}`).join(', '),
    places.map(({ name }) => name).join(', '),
    tolls.map(({ counts, min, max }) => `${counts} ${min ?? max ?? ''}`).join(', '),
  ]
  return `  ${published?.from ?? '?'} ${outlet ?? '?'}: ${facts.filter((fact) => fact !== '').join(' | ')}\n    ${excerpt}\n`
}
