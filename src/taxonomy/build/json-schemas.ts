import { ReportJson } from '../../model/report-json.js'
import { SHAPES } from '../shapes.js'

/** The JSON Schemas of the data files, and of the report, as files of `taxonomy/schema`. */
export function jsonSchemas(): readonly { readonly file: string; readonly text: string }[] {
  return Object.entries({ ...SHAPES, report: ReportJson }).map(([name, shape]) => ({
    file: `${name}.schema.json`,
    text: `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: name, ...shape }, null, 2)}\n`,
  }))
}
