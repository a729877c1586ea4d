import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAXONOMY_FOLDER } from '../data-files.js'
import { jsonSchemas } from './json-schemas.js'

/* Writes taxonomy/schema/*.schema.json: `node dist/taxonomy/build/schemas.js`. */
const folder = join(TAXONOMY_FOLDER, 'schema')
mkdirSync(folder, { recursive: true })
for (const { file, text } of jsonSchemas()) writeFileSync(join(folder, file), text)
