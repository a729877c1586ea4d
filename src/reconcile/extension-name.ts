import { remembered } from '../base/remembered.js'

const SMALL_WORDS = new Set(['a', 'an', 'the'])
const LONGEST = 120

/** The local name of a concept made for a label: its words run together, each with a capital (LC3). */
export const extensionName: (label: string) => string = remembered((label) => {
  const words = label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/['’`]/g, '')
    .match(/[A-Za-z0-9]+/g)
  const name = (words ?? [])
    .filter((word) => !SMALL_WORDS.has(word.toLowerCase()))
    .map((word) =>
      /[a-z]/.test(word) && /[A-Z]/.test(word.slice(1))
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase(),
    )
    .join('')
  const lettered = /^[A-Za-z]/.test(name) ? name : `Line${name}`
  return lettered.slice(0, LONGEST)
})
