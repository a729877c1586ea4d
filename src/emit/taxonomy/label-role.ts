import type { LabelRole } from '../../model/concept.js'

/** The URIs of the label roles: XBRL 2.1 (5.2.2.2.2), and the link role registry for negated ones. */
export const LABEL_ROLE_URIS: Readonly<Record<LabelRole | 'documentation', string>> = {
  standard: 'http://www.xbrl.org/2003/role/label',
  terse: 'http://www.xbrl.org/2003/role/terseLabel',
  total: 'http://www.xbrl.org/2003/role/totalLabel',
  negated: 'http://www.xbrl.org/2009/role/negatedLabel',
  negatedTotal: 'http://www.xbrl.org/2009/role/negatedTotalLabel',
  periodStart: 'http://www.xbrl.org/2003/role/periodStartLabel',
  periodEnd: 'http://www.xbrl.org/2003/role/periodEndLabel',
  documentation: 'http://www.xbrl.org/2003/role/documentation',
}
