/** Thousands parted by commas. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.')
  const parted = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? parted : `${parted}.${fraction}`
}
