import { say } from '../../language/say.ts'

/** What was done, by the route or the command it was done with. */
const ACTIONS: Readonly<Record<string, string>> = {
  'POST /api/corrections': 'audit.correct',
  'POST /api/corrections/:id/undo': 'audit.undo',
  'POST /api/articles': 'audit.add',
  'DELETE /api/queue/:id': 'audit.cancel',
  'POST /api/fetch': 'audit.fetch',
  'POST /api/session': 'audit.sign-in',
  'DELETE /api/session': 'audit.sign-out',
  'PUT /api/session/password': 'audit.password',
  'POST /api/accounts': 'audit.account',
  'user add': 'audit.account',
  'PATCH /api/accounts/:name': 'audit.account-change',
  'DELETE /api/accounts/:name': 'audit.account-removal',
  'user remove': 'audit.account-removal',
  'POST /api/tokens': 'audit.token',
  'token add': 'audit.token',
  'DELETE /api/tokens/:id': 'audit.token-removal',
  'token revoke': 'audit.token-removal',
}

/** An action of the log in words; one that is not known as it is written. */
export function sayAction(action: string): string {
  const key = ACTIONS[action]
  return key === undefined ? action : say(key)
}

/** What a correction does to what: «c3: reject 38c4:12». */
const VERDICT = /(^|: )(confirm|reject|replace|merge|split|undo) /

/** What was acted on, as the log keeps it; the verdict of a correction in words. */
export function saySubject(subject: string): string {
  return subject.replace(VERDICT, (_, before: string, verdict: string) => `${before}${say(`correct.${verdict}`)} `)
}
