// The inside of a reading thread: it holds the compiled lexicon, so that no request waits for a text to be read.
import { loadLexicon } from '../../load/lexicon-files.ts'
import { readerVersion } from '../../load/reader-version.ts'
import { createCutter } from '../../reading/reader.ts'
import { createTasks } from './task-table.ts'

export const { read, open, parse, mark, add, correct } = createTasks(createCutter(loadLexicon()), readerVersion())
