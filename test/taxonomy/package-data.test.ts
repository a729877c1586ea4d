import { expect, test } from 'vitest'
import { checkTaxonomy } from '../../src/taxonomy/check.js'
import { TAXONOMY_FOLDER } from '../../src/taxonomy/data-files.js'
import { loadTaxonomy } from '../../src/taxonomy/load.js'
import { renderTaxonomyProblems } from '../../src/taxonomy/problem.js'
import { readStandardElements, STANDARD_ELEMENTS_FILE } from '../../src/taxonomy/standard-elements.js'
import { taxonomyJson } from '../../src/taxonomy/taxonomy-json.js'

const anchors = taxonomyJson(loadTaxonomy()).flatMap((it) => it.standard)

test('the data has no problems', () => expect(renderTaxonomyProblems(checkTaxonomy())).toBe(''))

test('no standard element is listed twice', () => expect(new Set(anchors).size).toBe(anchors.length))

test(`${STANDARD_ELEMENTS_FILE} has the elements that are anchored to, and no others`, () =>
  expect([...readStandardElements(TAXONOMY_FOLDER).keys()]).toEqual([...anchors].sort()))
