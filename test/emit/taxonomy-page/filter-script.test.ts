import { Script } from 'node:vm'
import { expect, test } from 'vitest'
import { FILTER_SCRIPT } from '../../../src/emit/taxonomy-page/filter-script.js'

test('the script is one that can be run', () => expect(() => new Script(FILTER_SCRIPT)).not.toThrow())
test('the script does not end the element that it stands in', () => expect(FILTER_SCRIPT).not.toMatch(/<\/|<!--/))
