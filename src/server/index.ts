/** The record over HTTP. Needs Node. */
export { type AppOptions, createApp } from './app.ts'
export type { AccountRole, Scope } from './contract/index.ts'
export { type Desk, deskBeside, openDesk } from './desk/open-desk.ts'
export type { Anyone } from './security/access.ts'
export { type ServeOptions, type Serving, serve } from './serve.ts'
export type { Parts, Server } from './server.ts'
export { createWordings } from './wording.ts'
