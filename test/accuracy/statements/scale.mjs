/**
 * Scales as they are printed: `power` digits are cut off, `places` of them are kept behind a point: 12,345,600,000 in millions with one
 * place is 12,345.6.
 */
export const SCALES = {
  units: { word: null, power: 0, places: 0 },
  thousands: { word: 'thousands', power: 3, places: 0 },
  millions: { word: 'millions', power: 6, places: 0 },
  'tenths of millions': { word: 'millions', power: 6, places: 1 },
}

/** Whether all values can be printed in a scale without rounding. */
export function fitsScale(values, { power, places }) {
  const unit = 10n ** BigInt(power - places)
  return values.every((it) => BigInt(it) % unit === 0n)
}

/** The digits of a whole number in a scale: "12,345.6". */
export function scaledDigits(value, { power, places }) {
  const units = magnitude(value) / 10n ** BigInt(power - places)
  const text = String(units).padStart(places + 1, '0')
  const cut = text.length - places
  return grouped(text.slice(0, cut)) + (places === 0 ? '' : `.${text.slice(cut)}`)
}

/** "1.80", "0.4775", "12.00". */
export function perShareDigits(value, leadingZero) {
  const [whole, fraction = ''] = value.replace('-', '').split('.')
  return `${whole === '0' && !leadingZero ? '' : grouped(whole)}.${fraction.padEnd(2, '0')}`
}

function magnitude(value) {
  const number = BigInt(value)
  return number < 0n ? -number : number
}

function grouped(digits) {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ',')
}
