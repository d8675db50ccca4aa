import type { Job } from '../../work/index.ts'

/**
 * Where something stands, for those who may read and not add: an address without its query, which may hold a key, and a file by its name alone,
 * for its folders are of the machine.
 *
 * @example
 * placeForReaders('/home/salma/news/day.jsonl') // 'day.jsonl'
 */
export function placeForReaders(place: string): string {
  return /^https?:/i.test(place) ? place.replace(/[?#].*$/s, '') : (place.split(/[/\\]/).findLast((part) => part !== '') ?? '')
}

/** Long work, without the words of an error, which speak of the machine. */
export function jobForReaders({ error, ...job }: Job): Job {
  return job
}
