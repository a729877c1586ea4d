/**
 * Faults to plant into a valid conversion. Each names what Arelle must answer: that a fault fails is not enough, it must fail for its
 * own reason. `plant` edits one file's text, with the report's xBRL-JSON at hand, and gives null where the filing offers no place for it.
 */
export const PLANTED_FAULTS = [
  {
    name: 'a total that its items don’t add up to',
    file: '.xbrl',
    expected: /^calc11e:inconsistentCalculation/,
    plant: (text, report) => {
      const id = findSingleTotal(report)
      return id && editFact(text, id, (value) => String(Number(value) + 50 * 10 ** -report.facts[id].decimals))
    },
  },
  {
    name: 'decimals too high for two printings of one fact',
    file: '.xbrl',
    expected: /^(arelle:duplicateFacts|oime:disallowedDuplicateFacts)/,
    plant: (text, report) => {
      const id = findRoundedPrinting(report)
      return id && text.replace(new RegExp(`(id="${id}"[^>]* decimals=")[^"]*"`), '$10"')
    },
  },
  {
    name: 'decimals that are a string, in xBRL-JSON',
    file: '.json',
    expected: /^conformance:decimals/,
    plant: (text) => text.replace(/"decimals": (-?\d+)/, '"decimals": "$1"'),
  },
  {
    name: 'a context that is missing',
    file: '.xbrl',
    expected: /^xbrl\.4\.6\.1:itemContextRef/,
    plant: (text) => text.replace(/<xbrli:context [\s\S]*?<\/xbrli:context>\s*/, ''),
  },
  {
    name: 'a concept that no schema declares',
    file: '.xbrl',
    expected: /^xmlSchema:elementUnexpected/,
    plant: (text) =>
      text.replace(/<core:(\w+)( id="f[^>]*>[^<]*)<\/core:\1>/, '<core:NoSuchConcept$2</core:NoSuchConcept>'),
  },
  {
    name: 'a concept that no schema declares, in xBRL-JSON',
    file: '.json',
    expected: /^oime:unknownConcept/,
    plant: (text) => text.replace(/"concept": "core:\w+"/, '"concept": "core:NoSuchConcept"'),
  },
  {
    name: 'an instant where the concept takes a duration',
    file: '.xbrl',
    expected: /^xbrl\.4\.7\.2/,
    plant: (text) =>
      text.replace(
        /<xbrli:startDate>[^<]*<\/xbrli:startDate>\s*<xbrli:endDate>([^<]*)<\/xbrli:endDate>/,
        '<xbrli:instant>$1</xbrli:instant>',
      ),
  },
  {
    name: 'money in a currency that does not exist',
    file: '.xbrl',
    expected: /^utre:/,
    plant: (text) => text.replace(/<xbrli:measure>iso4217:\w+</, '<xbrli:measure>iso4217:QQQ<'),
  },
  {
    name: 'a dimension’s default member, stated',
    file: '.xbrl',
    expected: /^xbrldie:DefaultValueUsedInInstanceError/,
    plant: (text, _, files) => {
      const [, name] = /dimension-default"[^>]* xlink:to="core_(\w+)_default"/.exec(files['_def.xml']) ?? []
      return name && text.replace(/(<xbrldi:explicitMember[^>]*>core:)\w+/, `$1${name}`)
    },
  },
  {
    name: 'an axis on a concept that does not take it',
    file: '.xbrl',
    expected: /^xbrldie:PrimaryItemDimensionallyInvalidError/,
    plant: (text) => {
      const other = contextsIn(text).find((id) => /_\w+Axis\./.test(id) && !id.includes('_ChangeAxis.'))
      return other && text.replace(/contextRef="[^"]*_ChangeAxis\.[^"]*"/, `contextRef="${other}"`)
    },
  },
  {
    name: 'a member that no schema declares',
    file: '.xbrl',
    expected: /^xbrldie:ExplicitMemberUndefinedQNameError/,
    plant: (text) => text.replace(/>ext:\w+Member</, '>ext:NoSuchMember<'),
  },
  {
    name: 'a member that no schema declares, in xBRL-JSON',
    file: '.json',
    expected: /^xbrldie:ExplicitMemberUndefinedQNameError/,
    plant: (text) => text.replace(/("core:\w+Axis": ")ext:\w+Member"/, '$1ext:NoSuchMember"'),
  },
  {
    name: 'a member of another axis',
    file: '.xbrl',
    expected: /^xbrldie:PrimaryItemDimensionallyInvalidError/,
    plant: (text, report) => {
      const [one, other] = membersOfTwoAxes(report)
      return one && text.replace(`>${one}<`, `>${other}<`)
    },
  },
  {
    name: 'a member that the filing’s hypercubes leave out',
    file: '_def.xml',
    expected: /^xbrldie:PrimaryItemDimensionallyInvalidError/,
    plant: (text) => text.replace(/<link:definitionArc [^>]*xlink:to="ext_\w+Member"[^>]*>/, ''),
  },
  {
    name: 'a weight against the balances',
    file: '_cal.xml',
    expected: /^xbrl\.5\.1\.1\.2/,
    plant: (text) => text.replace(/weight="(-?)1"/g, (_, sign) => `weight="${sign === '-' ? '' : '-'}1"`),
  },
  {
    name: 'a locator that leads nowhere',
    file: '_pre.xml',
    expected: /^xbrl\.3\.5\.4:hrefIdNotFound/,
    plant: (text) => text.replace(/core\.xsd#core_\w+"/, 'core.xsd#core_NoSuchElement"'),
  },
  {
    name: 'a value that only one form holds',
    file: '.json',
    expected: /^conformance:differs/,
    plant: (text) => text.replace(/("value": ")(\d+)(",\s*"decimals")/, '$19$2$3'),
  },
]

/** A total whose value is stated once: beside a second printing Arelle would speak of the duplicates instead. */
function findSingleTotal(report) {
  const totals = new Set((report['f2x:summations'] ?? []).map((it) => it.total))
  const facts = Object.entries(report.facts)
  const key = ({ dimensions }) => JSON.stringify(dimensions)
  const isSingle = (fact) => facts.filter(([, other]) => key(other) === key(fact)).length === 1
  const isTotal = ({ dimensions }) =>
    totals.has(dimensions.concept) && !Object.keys(dimensions).some((it) => it.includes(':'))
  return facts.find(([, fact]) => isTotal(fact) && isSingle(fact))?.[0] ?? null
}

/** Of two printings that differ but agree within their rounding, the one that is rounded more. */
function findRoundedPrinting({ facts }) {
  const isRounder = (fact, other) => other && fact.decimals < other.decimals && fact.value !== other.value
  const found = Object.entries(facts).find(([, fact]) =>
    (fact['f2x:corroboratedBy'] ?? []).some((id) => isRounder(fact, facts[id])),
  )
  return found?.[0] ?? null
}

/** Two members of the filing's own that belong to different axes; the first is in use. */
function membersOfTwoAxes(report) {
  const [first, ...others] = report['f2x:members'] ?? []
  const other = others.find((it) => it.axis !== first.axis)
  return other === undefined ? [] : [first.name, other.name]
}

function contextsIn(text) {
  return [...text.matchAll(/<xbrli:context id="([^"]*)"/g)].map(([, id]) => id)
}

function editFact(text, id, edit) {
  return text.replace(new RegExp(`(id="${id}"[^>]*>)([^<]*)`), (_, start, value) => start + edit(value))
}
