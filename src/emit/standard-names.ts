/** Namespaces of the standards, by the prefix under which our files know them. */
export const NAMESPACES = {
  xs: 'http://www.w3.org/2001/XMLSchema',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  xlink: 'http://www.w3.org/1999/xlink',
  link: 'http://www.xbrl.org/2003/linkbase',
  xbrli: 'http://www.xbrl.org/2003/instance',
  iso4217: 'http://www.xbrl.org/2003/iso4217',
  xbrldt: 'http://xbrl.org/2005/xbrldt',
  xbrldi: 'http://xbrl.org/2006/xbrldi',
  num: 'http://www.xbrl.org/dtr/type/numeric',
  ref: 'http://www.xbrl.org/2006/ref',
} as const

export type StandardPrefix = keyof typeof NAMESPACES

/** Where the schemas of those namespaces stand; every XBRL processor carries its own copies of them. */
export const SCHEMA_LOCATIONS = {
  xbrli: 'http://www.xbrl.org/2003/xbrl-instance-2003-12-31.xsd',
  xbrldt: 'http://www.xbrl.org/2005/xbrldt-2005.xsd',
  xbrldi: 'http://www.xbrl.org/2006/xbrldi-2006.xsd',
  num: 'http://www.xbrl.org/dtr/type/numeric-2009-12-16.xsd',
  ref: 'http://www.xbrl.org/2006/ref-2006-02-27.xsd',
} as const

/** The relations that our linkbases state: XBRL 2.1, Dimensions 1.0, Calculations 1.1, and ESMA's anchoring. */
export const ARCROLES = {
  conceptLabel: 'http://www.xbrl.org/2003/arcrole/concept-label',
  conceptReference: 'http://www.xbrl.org/2003/arcrole/concept-reference',
  parentChild: 'http://www.xbrl.org/2003/arcrole/parent-child',
  summationItem: 'https://xbrl.org/2023/arcrole/summation-item',
  all: 'http://xbrl.org/int/dim/arcrole/all',
  hypercubeDimension: 'http://xbrl.org/int/dim/arcrole/hypercube-dimension',
  dimensionDomain: 'http://xbrl.org/int/dim/arcrole/dimension-domain',
  dimensionDefault: 'http://xbrl.org/int/dim/arcrole/dimension-default',
  domainMember: 'http://xbrl.org/int/dim/arcrole/domain-member',
  widerNarrower: 'http://www.esma.europa.eu/xbrl/esef/arcrole/wider-narrower',
} as const

/** The link role of links that need none of their own. */
export const DEFAULT_LINK_ROLE = 'http://www.xbrl.org/2003/role/link'

const NEGATED = 'http://www.xbrl.org/lrr/role/negated-2009-12-16.xsd'

/** Where roles and arcroles outside XBRL 2.1 are defined: a linkbase that uses one must say so (XBRL 2.1, 3.5.2.4 and 3.5.2.5). */
export const DEFINED_AT: ReadonlyMap<string, string> = new Map([
  [ARCROLES.summationItem, 'https://www.xbrl.org/2023/calculation-1.1.xsd#summation-item'],
  [ARCROLES.all, `${SCHEMA_LOCATIONS.xbrldt}#all`],
  [ARCROLES.hypercubeDimension, `${SCHEMA_LOCATIONS.xbrldt}#hypercube-dimension`],
  [ARCROLES.dimensionDomain, `${SCHEMA_LOCATIONS.xbrldt}#dimension-domain`],
  [ARCROLES.dimensionDefault, `${SCHEMA_LOCATIONS.xbrldt}#dimension-default`],
  [ARCROLES.domainMember, `${SCHEMA_LOCATIONS.xbrldt}#domain-member`],
  [ARCROLES.widerNarrower, 'http://www.xbrl.org/lrr/arcrole/esma-arcrole-2018-11-21.xsd#wider-narrower'],
  ['http://www.xbrl.org/2009/role/negatedLabel', `${NEGATED}#negatedLabel`],
  ['http://www.xbrl.org/2009/role/negatedTotalLabel', `${NEGATED}#negatedTotalLabel`],
])
