/** What can be wrong with a request. Each code has a heading in `docs/errors.md`; a test ties the two together. */
export const HTTP_PROBLEMS = {
  'invalid-request': [400, 'the request does not fit what this address takes'],
  'malformed-body': [400, 'the body is not JSON that can be read'],
  'bad-cursor': [400, 'the cursor is none that this list gave out'],
  'nothing-asked': [400, 'the words hold nothing that can be looked for'],
  'not-signed-in': [401, 'this needs an account: sign in, or send a token'],
  'wrong-password': [401, 'there is no such account, or the password is wrong'],
  'bad-token': [401, 'the token is unknown, has ended or was revoked'],
  'not-allowed': [403, 'the account may not do this'],
  'read-only': [403, 'nothing can be changed here'],
  'foreign-origin': [403, 'the change was asked for by a page of another site'],
  'no-such-address': [404, 'there is nothing at this address'],
  'no-such-thing': [404, 'the record holds nothing of that name'],
  'wrong-method': [405, 'this address does not take that method'],
  'already-there': [409, 'there is one of that name already'],
  'too-large': [413, 'the body is larger than this address takes'],
  'wrong-media-type': [415, 'the body must be application/json'],
  'wrong-host': [421, 'this server does not go by that name'],
  'bad-correction': [422, 'the correction does not fit the event'],
  'not-fetched': [422, 'no article could be had from that address'],
  'too-many-requests': [429, 'too many requests: wait a little'],
  internal: [500, 'the server failed; the cause is in its log'],
  busy: [503, 'too much is waiting: try again in a little while'],
  'took-too-long': [503, 'it took longer than it may'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string]>>

export type HttpProblemCode = keyof typeof HTTP_PROBLEMS
