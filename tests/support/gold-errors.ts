// Prints F1 by rule and every error for one language or file of gold rows, while working on the understanding:
//   node tests/support/gold-errors.ts et [rule…]        node tests/support/gold-errors.ts some.jsonl [rule…]
import { readFileSync } from 'node:fs'
import { forbiddenRules, knownRules } from '#contract/standard.ts'
import { label } from '../../server/assessor/label.ts'
import { labelledRows } from '../../server/cli/bench/assess.ts'
import { understand } from '../../server/nlu/understand.ts'

const [from = 'en', ...only] = process.argv.slice(2)
const file = from.includes('.') ? from : new URL(`../gold/dev-${from}.jsonl`, import.meta.url)
const rows = labelledRows(readFileSync(file, 'utf8'))
const done = rows.map((row) => ({ row, got: label(row) }))
for (const { row } of done) {
  const { nature } = understand(row.reply, { language: row.lang, channel: 'chat', customer: row.customer, policy: row.policy })
  if (nature !== 'reply') console.log(`NATURE ${nature}: ${row.id} ${row.reply}`)
}

let sum = 0
for (const rule of knownRules) {
  const positive = forbiddenRules.has(rule) ? 0 : 1
  const [tp, fp, fn] = [0, 1, 2].map((what) =>
    done.filter(({ row, got }) => {
      const [want, have] = [row.labels[rule] === positive, got.labels[rule] === positive]
      return what === 0 ? want && have : what === 1 ? !want && have : want && !have
    }),
  ) as [typeof done, typeof done, typeof done]
  const f1 = tp.length + fp.length + fn.length === 0 ? 1 : (2 * tp.length) / (2 * tp.length + fp.length + fn.length)
  sum += f1
  const hit = tp.filter(({ row, got }) =>
    (got.evidence[rule] ?? []).some((a) => (row.evidence[rule] ?? []).some((b) => near(row.reply, a, b))),
  )
  console.log(
    `${rule.padEnd(20)} F1 ${f1.toFixed(3)}  tp ${tp.length} fp ${fp.length} fn ${fn.length}  evidence ${hit.length}/${tp.length}`,
  )
  if (only.length > 0 && !only.includes(rule) && !only.includes('all')) continue
  if (only.length === 0) continue
  for (const { row, got } of fp)
    console.log(
      `   + ${row.id} ${got.confidence[rule]} ${JSON.stringify(got.evidence[rule])}\n        ${row.reply.replaceAll('\n', ' ⏎ ')}`,
    )
  for (const { row } of fn)
    console.log(`   - ${row.id} ${JSON.stringify(row.evidence[rule])}\n        ${row.reply.replaceAll('\n', ' ⏎ ')}`)
  for (const { row, got } of tp)
    if (!hit.some((h) => h.row === row))
      console.log(`   q ${row.id} ${JSON.stringify(got.evidence[rule])} for ${JSON.stringify(row.evidence[rule])}`)
}
console.log(`macro F1 ${(sum / knownRules.length).toFixed(3)} on ${rows.length} rows`)

function near(reply: string, a: string, b: string): boolean {
  const [i, j] = [reply.indexOf(a), reply.indexOf(b)]
  const shared = Math.min(i + a.length, j + b.length) - Math.max(i, j)
  return i >= 0 && j >= 0 && shared * 2 >= Math.min(a.length, b.length)
}
