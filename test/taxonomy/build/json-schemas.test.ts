import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { jsonSchemas } from '../../../src/taxonomy/build/json-schemas.js'
import { TAXONOMY_FOLDER } from '../../../src/taxonomy/data-files.js'

const folder = join(TAXONOMY_FOLDER, 'schema')

test.each(jsonSchemas())('$file is as the shapes have it', ({ file, text }) =>
  expect(readFileSync(join(folder, file), 'utf8')).toBe(text),
)
