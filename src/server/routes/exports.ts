import { Readable } from 'node:stream'
import Type from 'typebox'
import { type EventFormat, FORMATS } from '../../export/index.ts'
import { ExportFormats, ExportQuery } from '../contract/index.ts'
import { writeExport } from '../exports/write-export.ts'
import { toFilter } from '../filters.ts'
import { HttpError } from '../problems/http-error.ts'
import type { Parts, Server } from '../server.ts'
import { answers, problemAnswers } from './answers.ts'

/** Formats that are one stream; those with files for each article are written by `isnad export`. */
const STREAMS = FORMATS.filter((format): format is EventFormat => format.of === 'events')

/** The record taken along. */
export function exportRoutes(server: Server, parts: Parts): void {
  server.get(
    '/api/exports',
    { schema: answers('keeping', 'The formats in which the record can be taken along', ExportFormats) },
    async () => ({
      formats: STREAMS.map(({ name, title, mediaType, extension, use, leavesOut }) => ({
        name,
        title,
        mediaType,
        extension,
        use,
        leavesOut,
      })),
    }),
  )

  server.get(
    '/api/export',
    {
      schema: {
        querystring: ExportQuery,
        tags: ['keeping'],
        summary: 'Events of a filter in the format of another tool',
        response: {
          200: Type.Unsafe<Readable>({ type: 'string', description: 'As the format has it' }),
          ...problemAnswers(['no-such-thing']),
        },
      },
    },
    async (request, reply) => {
      const { format: name, id, limit = 10_000, redact = false, dated = false, lang = 'ar', bom = false, ...asked } = request.query
      const format = STREAMS.find((each) => each.name === name)
      if (!format) throw new HttpError('no-such-thing', `there is no format «${name}»: see /api/exports`)
      const filter = { ...(await toFilter(asked, parts)), ...(id && id.length > 0 ? { ids: id, retold: true } : {}) }
      const written = writeExport(parts, format, filter, {
        limit,
        redact,
        dated,
        bom,
        language: lang,
        baseUrl: `${request.protocol}://${request.host}`,
      })
      return reply
        .type(format.mediaType)
        .header('content-disposition', `attachment; filename="isnad-${parts.now().slice(0, 10)}.${format.extension}"`)
        .send(Readable.from(written))
    },
  )
}
