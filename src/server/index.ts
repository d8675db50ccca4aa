/** The record over HTTP. Needs Node. */
export { type AppOptions, createApp } from './app.ts'
export { type ServeOptions, type Serving, serve } from './serve.ts'
export type { Parts, Server } from './server.ts'
export { createWordings } from './wording.ts'
