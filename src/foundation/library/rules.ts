import { z } from 'zod'
import { readContent } from '#src/platform/content.ts'

const row = z.object({
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  value: z.coerce.number(),
  unit: z.string().min(1),
  /** Document and lines, or "own choice". */
  source: z.string().min(1),
  note: z.string(),
})

export type Rule = z.output<typeof row>

/** Every threshold that ships, by its code. */
export const shippedRules: ReadonlyMap<string, Rule> = new Map(
  readContent('rules.csv', row).map((rule) => [rule.code, rule]),
)

/** The value of a threshold. Throws for a code that is not in content/rules.csv: ask for it when a module loads. */
export function ruleValue(code: string): number {
  const rule = shippedRules.get(code)
  if (!rule) throw new Error(`content/rules.csv has no rule ${code}`)
  return rule.value
}
