import Type, { type Static } from 'typebox'
import { Count, OneOf, PageOf, PageQuery, Time } from './basics.ts'

export const ROLES = ['reader', 'editor', 'admin'] as const
/** A reader reads; an editor adds and corrects as well; an admin keeps accounts, too. */
export const AccountRole = OneOf(ROLES)
export type AccountRole = (typeof ROLES)[number]
/** `none` is an account that is shut: it is kept, and opens nothing. */
export const Standing = OneOf(['none', ...ROLES])
export type Standing = Static<typeof Standing>

const Name = Type.String({ minLength: 1, maxLength: 64, pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N}._@ -]*$' })
const Password = Type.String({ minLength: 10, maxLength: 400 })

/** Who is asking, and what they may do. */
export const Session = Type.Object(
  {
    name: Type.Optional(Type.String({ description: 'Left out where nobody signed in' })),
    role: Standing,
    signedIn: Type.Boolean(),
    canSignIn: Type.Boolean({ description: 'There are accounts here' }),
    readOnly: Type.Boolean({ description: 'Nothing can be changed here by anybody' }),
  },
  { title: 'Session' },
)
export type Session = Static<typeof Session>
export const SignIn = Type.Object(
  { name: Type.String({ minLength: 1, maxLength: 64 }), password: Type.String({ minLength: 1, maxLength: 400 }) },
  { title: 'SignIn', additionalProperties: false },
)
export type SignIn = Static<typeof SignIn>

export const Account = Type.Object(
  { name: Type.String(), role: Standing, createdAt: Time, lastSeenAt: Type.Optional(Time), tokens: Count },
  { title: 'Account' },
)
export type Account = Static<typeof Account>
export const Accounts = Type.Object({ rows: Type.Array(Account) }, { title: 'Accounts' })
export type Accounts = Static<typeof Accounts>
export const NewAccount = Type.Object(
  { name: Name, role: AccountRole, password: Password },
  { title: 'NewAccount', additionalProperties: false },
)
export type NewAccount = Static<typeof NewAccount>
export const AccountChange = Type.Object(
  { role: Type.Optional(Standing), password: Type.Optional(Password) },
  { title: 'AccountChange', additionalProperties: false, minProperties: 1 },
)
export type AccountChange = Static<typeof AccountChange>
export const PasswordChange = Type.Object(
  { current: Type.String({ minLength: 1, maxLength: 400 }), password: Password },
  { title: 'PasswordChange', additionalProperties: false },
)
export type PasswordChange = Static<typeof PasswordChange>
export const AccountName = Type.Object({ name: Type.String({ minLength: 1, maxLength: 64 }) })

/** What a token may do: never more than its account. */
export const SCOPES = ['read', 'correct', 'add'] as const
export const Scope = OneOf(SCOPES)
export type Scope = (typeof SCOPES)[number]
export const Token = Type.Object(
  {
    id: Type.String(),
    label: Type.String(),
    account: Type.String(),
    scopes: Type.Array(Scope),
    createdAt: Time,
    expiresAt: Type.Optional(Time),
    lastUsedAt: Type.Optional(Time),
  },
  { title: 'Token' },
)
export type Token = Static<typeof Token>
export const Tokens = Type.Object({ rows: Type.Array(Token) }, { title: 'Tokens' })
export type Tokens = Static<typeof Tokens>
export const NewToken = Type.Object(
  {
    label: Type.String({ minLength: 1, maxLength: 100 }),
    scopes: Type.Array(Scope, { minItems: 1, maxItems: 3, uniqueItems: true }),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 3650, description: 'Until it ends; never where left out' })),
  },
  { title: 'NewToken', additionalProperties: false },
)
export type NewToken = Static<typeof NewToken>
/** Shown once. */
export const IssuedToken = Type.Object({ id: Type.String(), token: Type.String() }, { title: 'IssuedToken' })
export type IssuedToken = Static<typeof IssuedToken>
export const TokenId = Type.Object({ id: Type.String({ pattern: '^[0-9a-f]{16}$' }) })

/** One change that somebody made, or tried to. */
export const AuditRow = Type.Object(
  {
    id: Type.Integer(),
    at: Time,
    by: Type.String(),
    through: OneOf(['session', 'token', 'local', 'command']),
    action: Type.String(),
    subject: Type.String(),
    outcome: OneOf(['done', 'refused', 'failed']),
  },
  { title: 'AuditRow' },
)
export type AuditRow = Static<typeof AuditRow>
export const AuditPage = PageOf(AuditRow, 'AuditPage')
export type AuditPage = Static<typeof AuditPage>
export const AuditQuery = Type.Object({ ...PageQuery, by: Type.Optional(Type.String({ maxLength: 64 })) }, { additionalProperties: false })
