import { test } from 'vitest'
import { check } from './fixture-folder.js'

test('every concept is in a statement', () =>
  check([['statements.json', '"Assets", ', '']], 'concepts/balance.json: Assets: is in no statement'))
