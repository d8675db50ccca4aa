import Type, { type Static } from 'typebox'

/** What is wrong with a request, as RFC 9457 has it. The codes are explained in docs/errors.md. */
export const HttpProblem = Type.Object(
  {
    type: Type.String({ description: 'The code as a name that is the same on every server' }),
    title: Type.String({ description: 'What the code means' }),
    status: Type.Integer(),
    code: Type.String(),
    detail: Type.Optional(Type.String({ description: 'What exactly' })),
    cause: Type.Optional(Type.String({ description: 'The code of what could not be read, where that is what went wrong' })),
    fields: Type.Optional(Type.Array(Type.Object({ at: Type.String(), problem: Type.String() }), { description: 'What is wrong where' })),
  },
  { title: 'HttpProblem' },
)
export type HttpProblem = Static<typeof HttpProblem>
